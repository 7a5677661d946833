import { describe, expect, test } from 'vitest';

import type { Language } from '../../../src/core/language/languages';
import { PANE_TEXTS } from '../../../src/core/language/pane';
import { ExcelFault } from '../../../src/excel/excel-fault';
import { FixWork } from '../../../src/taskpane/model/fix-work';
import { readSample } from '../../support/read-sample';
import { openPane } from '../open-pane';

async function lookedAt(language: Language = 'en-GB') {
  const workbooks = await readSample();
  const log = workbooks.find(({ file }) => file.startsWith('Stonebridge incident log'))!;
  const opened = openPane(log, language);
  await opened.pane.open();
  await opened.pane.look();
  return { ...opened, fix: new FixWork(opened.pane) };
}

describe('a fix', () => {
  test('is made as previewed, and taken back', async () => {
    const { fix, workbook, work } = await lookedAt();
    const before = work().overview!.findings;
    await fix.preview({ rule: 'number-as-text' });
    const { preview } = work().check;
    expect(preview!.edits.length).toBeGreaterThan(0);
    await fix.apply();
    expect(workbook.fixed).toEqual(preview!.edits);
    expect(work().check.groups.map(({ key }) => key)).not.toContain('number-as-text');
    expect(workbook.memory.fixLog.entries).toHaveLength(1);
    await fix.undo(work().fixes[0]!);
    expect(workbook.reverted).toEqual(workbook.fixed.map((edit) => ({ ...edit, formatBefore: '@' })));
    expect(work().overview!.findings).toEqual(before);
    expect(workbook.memory.fixLog.entries).toEqual([]);
  });

  test('what of it cannot be taken back stays in the log, and is told', async () => {
    const { fix, workbook, work } = await lookedAt();
    await fix.preview({ rule: 'number-as-text' });
    await fix.apply();
    const fixed = work().overview!.findings;
    const [entry] = work().fixes;
    const all = entry!.edits.length;
    workbook.changedSince = () => true;
    await fix.undo(entry!);
    expect(work().fixes).toEqual([entry]);
    expect(work().overview!.findings).toEqual(fixed);
    expect(work().announcement.text).toContain(`0 changes were taken back. ${all} `);

    const last = workbook.fixed.at(-1)!;
    workbook.changedSince = ({ sheet, cell }) => sheet === last.sheet && cell === last.cell;
    await fix.undo(work().fixes[0]!);
    expect(workbook.memory.fixLog.entries.map(({ edits }) => edits)).toMatchObject([[last]]);
    expect(work().overview!.findings).not.toEqual(fixed);
  });

  test('one that Excel refuses changes nothing and stays on offer', async () => {
    const { fix, workbook, work } = await lookedAt();
    await fix.preview({ rule: 'number-as-text' });
    workbook.fault = { of: 'applyFixes', error: new Error('The sheet is protected.') };
    await fix.apply();
    expect(work().faults[0]?.details).toContain('The sheet is protected.');
    expect(work().fixes).toEqual([]);
    expect(work().check.preview).toBeDefined();
    expect(workbook.memoryAtFixing!.fixLog.entries).toMatchObject([{ begun: true }]);
    expect(workbook.memory.fixLog.entries).toEqual([]);
  });

  test('one that stops half-way, or of which nothing is heard, leaves in the log what was made', async () => {
    const { fix, workbook, work } = await lookedAt();
    await fix.preview({ rule: 'number-as-text' });
    const { edits } = work().check.preview!;
    workbook.madeBeforeFault = 1;
    workbook.fault = { of: 'applyFixes', error: new Error('Excel went away.') };
    await fix.apply();
    expect(work().faults[0]?.details).toContain(`Excel went away. 1 of ${edits.length} changes were made`);
    expect(workbook.memory.fixLog.entries.map((entry) => [entry.edits.length, entry.begun])).toEqual([
      [1, undefined],
    ]);

    workbook.madeBeforeFault = edits.length;
    workbook.fault = { of: 'applyFixes', error: new Error('No answer came.') };
    await fix.apply();
    expect(work().faults).toHaveLength(1);
    expect(work().fixes.at(-1)!.edits).toEqual(edits.map((edit) => ({ ...edit, formatBefore: '@' })));
  });

  test('no cell is changed where the change cannot be noted first', async () => {
    const { fix, workbook, work } = await lookedAt();
    await fix.preview({ rule: 'number-as-text' });
    workbook.fault = { of: 'saveMemory', error: new Error('The workbook is full.') };
    await fix.apply();
    expect(workbook.fixed).toEqual([]);
    expect(work().fixes).toEqual([]);
  });

  test('one that stops half-way says why in the language of the pane', async () => {
    const { fix, workbook, work } = await lookedAt('cy-GB');
    await fix.preview({ rule: 'number-as-text' });
    workbook.madeBeforeFault = 1;
    workbook.fault = { of: 'applyFixes', error: new ExcelFault('protected', 'AccessDenied', '') };
    await fix.apply();
    expect(work().faults[0]?.details).toContain(PANE_TEXTS['cy-GB'].shell.inExcel.protected);
  });
});
