import { expect, test } from 'vitest';

import { followName } from '../../../src/excel/storage/follow-name';
import { type Memory, NO_MEMORY } from '../../../src/excel/storage/memory';
import { FixWork } from '../../../src/taskpane/model/fix-work';
import { leaveOutSheet } from '../../../src/taskpane/model/decisions';
import { paneInExcel, shownOn, typedLog, typeRows } from '../pane-in-excel';
import { useExcel } from '../use-excel';

const excel = useExcel(() => ({ sheets: ['Log', 'Old log'] }));

/** The workbook under another name, as after Save As. */
function saveAs(name: string): void {
  Object.assign(excel().workbook.options, { name });
}

async function openPane() {
  const { pane, work } = paneInExcel();
  await pane.open();
  await pane.look();
  return {
    pane,
    work,
    incidents: () => work().overview!.totals.find(({ measure }) => measure === 'incidents'),
  };
}

test('what was decided of a workbook is kept where it is saved under another name', async () => {
  const rows = typedLog(60);
  await typeRows(
    'Log',
    rows.map((row, index) => (index === 5 ? [...row.slice(0, 2), 'Town  ', ...row.slice(3)] : row)),
  );
  await typeRows(
    'Old log',
    typedLog(40).map((row, index) => (index > 0 ? [`Z${row[0]!}`, ...row.slice(1)] : row)),
  );
  const first = await openPane();
  await first.pane.decide((profile) => leaveOutSheet(profile, first.work().openFile!, 'Old log'));
  const fixes = new FixWork(first.pane);
  await fixes.preview({ rule: 'padded-text' });
  await fixes.apply();
  expect(await shownOn('Log', 'C6')).toEqual([['Town']]);
  const before = first.incidents();
  await first.pane.close();

  saveAs('CCTV log v2.xlsx');
  const second = await openPane();
  expect(second.work().openFile).toBe('CCTV log v2.xlsx');
  expect(second.incidents()).toEqual(before);
  await new FixWork(second.pane).undo(second.work().fixes[0]!);
  expect(await shownOn('Log', 'C6')).toEqual([['Town  ']]);
  await second.pane.close();

  saveAs('CCTV log v3.xlsx');
  const third = await openPane();
  expect(third.incidents()).toEqual(before);
  await third.pane.close();
});

test('what was decided of other files, and of files like each other, stays as it is', () => {
  const memory: Memory = {
    ...NO_MEMORY,
    workbook: 'Log.xlsx',
    profile: {
      version: 1,
      tables: [{ file: 'Log.xlsx' }, { file: 'Export.csv' }, { file: 'Log*' }, { sheet: 'Notes' }],
      checks: { silenced: [{ rule: 'padded-text', file: 'Log.xlsx', reason: 'So.' }] },
    },
  };
  const followed = followName(memory, 'Log 2.xlsx');
  expect(followed.workbook).toBe('Log 2.xlsx');
  expect(followed.profile).toEqual({
    version: 1,
    tables: [{ file: 'Log 2.xlsx' }, { file: 'Export.csv' }, { file: 'Log*' }, { sheet: 'Notes' }],
    checks: { silenced: [{ rule: 'padded-text', file: 'Log 2.xlsx', reason: 'So.' }] },
  });
  expect(followName(memory, 'Log.xlsx')).toBe(memory);
  expect(followName({ ...memory, workbook: '' }, 'Log 2.xlsx').profile).toBe(memory.profile);
});
