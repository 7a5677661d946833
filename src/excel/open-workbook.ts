import type { CellEdit } from '../core/check/fixes/edit';
import type { CellRange } from '../core/grid/address';
import type { Profile } from '../core/profile/profile';
import type { SheetPlan, WorkbookPlan } from '../core/report/workbook/plan';
import { putChart } from './charts/put-chart';
import { runInExcel } from './excel-context';
import {
  applyFixes,
  type CellToRevert,
  findMade,
  type FixedCell,
  planFixes,
  revertFixes,
} from './fix/apply-fixes';
import { goTo } from './go-to';
import { listenToSheets, type ListenOptions } from './listen/listen-to-sheets';
import { findOwnSheets } from './read/own-sheets';
import { readSheetsById } from './read/read-open-workbook';
import type { ReadOptions } from './read/read-sheets';
import { surveyWorkbook } from './read/survey-workbook';
import type { Memory } from './storage/memory';
import { importMemory } from './storage/memory-as-json';
import { loadMemory, saveMemory } from './storage/workbook-memory';
import { keepTyped } from './texts/keep-typed';
import { keepTypedTexts } from './texts/keep-typed-texts';
import { readTypedOnReport } from './texts/read-typed-on-report';
import { type SelectedCells, watchSelection } from './watch-selection';
import { previewReport } from './write/preview-report';
import { regenerateReport, type Regeneration } from './write/regenerate-report';
import { removeReport } from './write/remove-report';
import { findReport } from './write/report-in-workbook';

/**
 * The workbook that is open in Excel: all the pane asks of it. Each call has a context of its own, waits until the
 * person has left the cell they may be editing, and rejects with an `ExcelFault` where Excel would not; what else it
 * may reject with stands beside the function behind it.
 */
export const openWorkbook = {
  /** Its sheets with their sizes, and whether it holds a report. */
  survey: () => runInExcel(surveyWorkbook),

  /** Every sheet but our own. */
  read: (options: ReadOptions = {}) =>
    runInExcel(async (context) => {
      const ours = await findOwnSheets(context);
      return readSheetsById(context, ({ id }) => ours.has(id), options);
    }),

  listen: (options: ListenOptions) => runInExcel((context) => listenToSheets(context, options)),
  watchSelection: (onSelect: (selected: SelectedCells) => void) =>
    runInExcel((context) => watchSelection(context, onSelect)),
  goTo: (sheet: string, cells: CellRange, showHidden: boolean) =>
    runInExcel((context) => goTo(context, sheet, cells, { showHidden })),

  planFixes: (edits: readonly CellEdit[]) => runInExcel((context) => planFixes(context, edits)),
  findMade: (planned: readonly FixedCell[]) => runInExcel((context) => findMade(context, planned)),
  applyFixes: (edits: readonly CellEdit[]) => runInExcel((context) => applyFixes(context, edits)),
  revertFixes: (fixed: readonly CellToRevert[]) => runInExcel((context) => revertFixes(context, fixed)),

  /** The profile with what people typed on the report since it was written; nothing is saved yet. */
  readTyped: (profile: Profile) =>
    runInExcel(async (context) =>
      keepTypedTexts(profile, await readTypedOnReport(context, await findReport(context))),
    ),
  /** The same, saved in the workbook's memory. */
  keepTyped: (base: Memory, profile: Profile) => runInExcel((context) => keepTyped(context, base, profile)),
  /** The sheets of the report that stands in it, by name, in their order; none where there is no report. */
  findReport: () =>
    runInExcel(async (context) => {
      const { owned, state } = await findReport(context);
      return { sheets: owned.map(({ name }) => name), isUnfinished: state.phase === 'being written' };
    }),
  previewReport: (plan: WorkbookPlan) => runInExcel((context) => previewReport(context, plan)),
  regenerateReport: (wanted: Regeneration) => runInExcel((context) => regenerateReport(context, wanted)),
  removeReport: (base: Memory, profile: Profile) =>
    runInExcel(async (context) => {
      const kept = await keepTyped(context, base, profile);
      return { ...kept, removed: await removeReport(context) };
    }),

  putChart: (plan: SheetPlan) => runInExcel((context) => putChart(context, plan)),

  loadMemory: () => runInExcel(loadMemory),
  saveMemory: (base: Memory, mine: Memory) => runInExcel((context) => saveMemory(context, base, mine)),
  importMemory: (json: string) => runInExcel((context) => importMemory(context, json)),
};
