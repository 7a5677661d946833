import { runInExcel } from '../../excel/excel-context';
import { applyFixes, revertFixes } from '../../excel/fix/apply-fixes';
import { goTo } from '../../excel/go-to';
import { readOpenWorkbook } from '../../excel/read/read-open-workbook';
import { loadMemory, saveMemory } from '../../excel/storage/workbook-memory';
import { findNameClashes } from '../../excel/write/name-clashes';
import { removeReport } from '../../excel/write/remove-report';
import { findReport } from '../../excel/write/report-in-workbook';
import { writeReport } from '../../excel/write/write-report';
import type { OpenWorkbook } from './open-workbook';

/** The workbook that is open in Excel. */
export const excelWorkbook: OpenWorkbook = {
  read: (options) =>
    runInExcel(async (context) => {
      const { owned } = await findReport(context);
      const ours = new Set(owned.map(({ id }) => id));
      return readOpenWorkbook(context, ({ id }) => ours.has(id), options);
    }),
  loadMemory: () => runInExcel(loadMemory),
  saveMemory: (base, mine) => runInExcel((context) => saveMemory(context, base, mine)),
  goTo: (sheet, cells, showHidden) => runInExcel((context) => goTo(context, sheet, cells, { showHidden })),
  applyFixes: (edits) => runInExcel((context) => applyFixes(context, edits)),
  revertFixes: (fixed) => runInExcel((context) => revertFixes(context, fixed)),
  previewReport: (plan) =>
    runInExcel(async (context) => {
      const found = await findReport(context);
      const wanted = new Set(plan.sheets.map(({ partId }) => partId));
      const owned = new Map(found.owned.map(({ partId, name }) => [partId, name]));
      return {
        added: plan.sheets.filter(({ partId }) => !owned.has(partId)).map(({ name }) => name),
        rewritten: plan.sheets.flatMap(({ partId }) => owned.get(partId) ?? []),
        deleted: found.owned.filter(({ partId }) => !wanted.has(partId)).map(({ name }) => name),
        clashes: findNameClashes(plan, found),
        isUnfinished: found.state.phase === 'being written',
      };
    }),
  writeReport: (plan, dateSystem) =>
    runInExcel(async (context) => {
      await writeReport(context, plan, dateSystem);
      return plan.sheets.map(({ name }) => name);
    }),
  removeReport: () => runInExcel(removeReport),
};
