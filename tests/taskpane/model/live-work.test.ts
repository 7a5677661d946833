import { describe, expect, test } from 'vitest';

import type { Cell } from '../../../src/core/grid/cell';
import type { Grid } from '../../../src/core/grid/grid';
import { GridBuilder, gridOfCells } from '../../../src/core/grid/grid-builder';
import { ReadingCancelled } from '../../../src/excel/read/read-cells';
import { openPane } from '../open-pane';
import { FIRST_DAY, logOf, NO_DATE, number, sourceOf, text, workbookOf } from '../small-log';

/** One cell as it is read again. */
function cellRead(row: number, column: number, cell: Cell): { area: ReturnType<typeof areaOf>; cells: Grid } {
  const builder = new GridBuilder(sourceOf('Log'));
  builder.skipToRow(row);
  for (let blank = 0; blank < column; blank++) builder.blank();
  builder.cell(cell);
  builder.endRow();
  return { area: areaOf(row, column), cells: builder.finish() };
}

const areaOf = (row: number, column: number) => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

async function lookedAt(rows = logOf(40, (row) => (row === 4 ? NO_DATE : undefined))) {
  const opened = openPane(workbookOf(rows));
  await opened.pane.open();
  await opened.pane.look();
  const { work } = opened;
  const rules = () => work().check.groups.map(({ key }) => key);
  const arrests = () => work().overview!.totals.find(({ measure }) => measure === 'arrests')?.now;
  return { ...opened, rules, arrests };
}

describe('a cell mended on a source sheet', () => {
  test('takes its finding away and its row in, with nothing pressed', async () => {
    const { workbook: excel, work, rules, arrests } = await lookedAt();
    const [before, counted, arrested] = [rules(), work().overview!.rows.counted, arrests()];
    await excel.tell([
      { kind: 'areas', sheet: 'Log', areas: [cellRead(4, 1, { kind: 'date', serial: FIRST_DAY + 3 })] },
    ]);
    expect(rules().length).toBeLessThan(before.length);
    expect(work().overview!.rows.counted).toBe(counted + 1);
    expect(work().announcement.text).toContain('“Log”');
    expect(arrests()).toBe(arrested! + 1);
    expect(work().report.isStale).toBe(true);
  });

  test('gives what reading it all again gives', async () => {
    const live = await lookedAt();
    for (const [row, column, cell] of [
      [7, 2, text('Vilage')],
      [8, 4, number(70)],
      [45, 4, number(3)],
      [0, 4, text('Notes')],
      [0, 4, text('Arrests')],
    ] as const)
      await live.workbook.tell([{ kind: 'areas', sheet: 'Log', areas: [cellRead(row, column, cell)] }]);
    const rows = logOf(40, (row) => (row === 4 ? NO_DATE : undefined)).map((row) => [...row]);
    rows[7]![2] = text('Vilage');
    rows[8]![4] = number(70);
    while (rows.length < 45) rows.push([]);
    rows.push([...Array.from({ length: 4 }, (): Cell => ({ kind: 'blank' })), number(3)]);
    const anew = await lookedAt(rows);
    expect(live.work().overview).toEqual(anew.work().overview);
    expect(live.work().check.groups).toEqual(anew.work().check.groups);
  });

  test('that is no news changes nothing that is shown', async () => {
    const { workbook: excel, work } = await lookedAt();
    const before = work();
    await excel.tell([{ kind: 'areas', sheet: 'Log', areas: [cellRead(8, 4, number(7 % 3))] }]);
    expect(work()).toBe(before);
  });
});

describe('other changes', () => {
  test('a heading that changes makes its column another', async () => {
    const { workbook: excel, arrests, work } = await lookedAt();
    expect(arrests()).toBeGreaterThan(0);
    await excel.tell([{ kind: 'areas', sheet: 'Log', areas: [cellRead(0, 4, text('Colour of coat'))] }]);
    expect(arrests()).toBeUndefined();
    const fields = work().overview!.files[0]!.sheets[0]!.tables[0]!.fields.map(({ field }) => field);
    expect(fields).not.toContain('arrests');
  });

  test('a sheet that comes is a source, renamed it is the same one, gone it is none', async () => {
    const { workbook: excel, work } = await lookedAt();
    const names = () => work().overview!.files[0]!.sheets.map(({ sheet }) => sheet);
    await excel.tell([{ kind: 'whole', grid: gridOfCells(sourceOf('May', 1), logOf(10)) }]);
    expect(names()).toEqual(['Log', 'May']);
    await excel.tell([{ kind: 'whole', sheet: 'May', grid: gridOfCells(sourceOf('June', 1), logOf(10)) }]);
    expect(names()).toEqual(['Log', 'June']);
    await excel.tell([{ kind: 'gone', sheet: 'June' }]);
    expect(names()).toEqual(['Log']);
  });

  test('figures that are no longer there are said', async () => {
    const { workbook: excel, work } = await lookedAt();
    await excel.tell([{ kind: 'whole', sheet: 'Log', grid: gridOfCells(sourceOf('Log'), []) }]);
    expect(work().overview!.obstacle).toEqual({ code: 'nothing recognised' });
    expect(work().announcement.text).toContain('no figures');
  });
});

describe('listening', () => {
  test('is one, however often the workbook is looked at, and none once the pane is closed', async () => {
    const { pane, workbook: excel } = await lookedAt();
    await pane.look();
    expect(excel.listeners).toHaveLength(1);
    await pane.close();
    expect(excel.listeners).toHaveLength(0);
  });

  test('goes on where reading again was cancelled', async () => {
    const { pane, workbook: excel, work } = await lookedAt();
    excel.fault = { of: 'read', error: new ReadingCancelled() };
    await pane.look();
    expect(excel.listeners).toHaveLength(1);
    await excel.tell([{ kind: 'gone', sheet: 'Log' }]);
    expect(work().overview!.files[0]!.sheets).toEqual([]);
  });

  test('that Excel refuses is said, and the workbook is read nonetheless', async () => {
    const { pane, workbook: excel, work } = openPane(workbookOf(logOf(5)));
    await pane.open();
    excel.fault = { of: 'listen', error: new Error('Excel did not answer.') };
    await pane.look();
    expect(work().faults.map(({ title }) => title)).toEqual(['Changes in the sheets are not followed']);
    expect(work().overview!.rows.counted).toBe(5);
  });
});
