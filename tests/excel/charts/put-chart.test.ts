import { describe, expect, test } from 'vitest';

import { DASHBOARD_TEXTS } from '../../../src/core/language/dashboard';
import { chartSheetOf } from '../../../src/dashboard/model/chart-sheet';
import { makeDashboard } from '../../../src/dashboard/model/dashboard';
import type { DrawnView } from '../../../src/dashboard/model/view';
import { findChartSheets } from '../../../src/excel/charts/chart-sheets';
import { putChart } from '../../../src/excel/charts/put-chart';
import { runInExcel } from '../../../src/excel/excel-context';
import { openWorkbook } from '../../../src/excel/open-workbook';
import { typeInto } from '../../../src/workbench/host/book/type-into';
import { faultAt, NO_FAULTS } from '../../../src/workbench/host/protocol/faults';
import { madeYear } from '../../dashboard/support/made-year';
import { useExcel } from '../use-excel';

const excel = useExcel(() => ({ sheets: ['Apr 17'] }));
const words = DASHBOARD_TEXTS['en-GB'];
const views = makeDashboard(madeYear(), {}, 'en-GB').views.filter(
  (view): view is DrawnView => view.state === 'drawn',
);
const viewOf = (id: DrawnView['id']) => views.find((view) => view.id === id)!;
const put = (view: DrawnView) => runInExcel((context) => putChart(context, chartSheetOf(view, words)));
const sheetNames = () => excel().workbook.sheets.map(({ name }) => name);
const sheetCalled = (name: string) => excel().workbook.sheets.find((sheet) => sheet.name === name)!;

/** The values of a sheet's used cells, row by row. */
const valuesOf = (name: string) =>
  runInExcel(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    used.load({ values: true });
    await context.sync();
    return used.values as unknown[][];
  });

describe('a view put into the workbook', () => {
  test.each(views.map(({ id }) => id))('is a native chart over its small table: %s', async (id) => {
    const view = viewOf(id);
    const name = await put(view);
    expect(name.length).toBeLessThanOrEqual(31);
    const sheet = sheetCalled(name);
    const values = await valuesOf(name);
    expect(values[0]![0]).toBe(view.title);
    const header = values.findIndex((row) => row[0] === view.table.columns[0]!.header);
    for (const [row, { cells }] of view.table.rows.entries())
      for (const [column, cell] of cells.entries())
        if (cell.type === 'figure') expect(values[header + 1 + row]![column]).toBeCloseTo(cell.value, 9);
    const drawn = await runInExcel(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(sheet.id);
      charts.load({ name: true, series: { name: true } });
      await context.sync();
      return charts.items.map((chart) => [chart.name, chart.series.items.map((one) => one.name)]);
    });
    const series = id === 'hours' ? ['All days'] : view.series.map((one) => one.name);
    expect(drawn).toEqual([[view.title, series]]);
  });

  test('is no source, and leaves the user’s sheets as they are', async () => {
    typeInto(sheetCalled('Apr 17'), 0, 0, 'Ref');
    const name = await put(viewOf('months'));
    const { source } = await openWorkbook.read();
    expect(source.grids.map((grid) => grid.source.sheet)).toEqual(['Apr 17']);
    expect(sheetNames()).toEqual(['Apr 17', name]);
    expect(await valuesOf('Apr 17')).toEqual([['Ref']]);
  });

  test('twice is one sheet, under the name somebody gave it, with one chart and one table', async () => {
    const name = await put(viewOf('months'));
    sheetCalled(name).name = 'Months for the chair';
    expect(await put(viewOf('months'))).toBe('Months for the chair');
    expect(sheetNames()).toEqual(['Apr 17', 'Months for the chair']);
    const counts = await runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Months for the chair');
      sheet.charts.load({ id: true });
      sheet.tables.load({ name: true });
      await context.sync();
      return [sheet.charts.items.length, sheet.tables.items.map((table) => table.name)];
    });
    expect(counts).toEqual([1, ['Chart_months']]);
    await put(viewOf('areas'));
    expect(sheetNames()).toHaveLength(3);
  });

  test('leaves what somebody typed beside it, and a copy they made, and adds another', async () => {
    const name = await put(viewOf('months'));
    typeInto(sheetCalled(name), 40, 1, 'Ask about August.');
    const second = await put(viewOf('months'));
    expect(second).not.toBe(name);
    expect((await valuesOf(name)).flat()).toContain('Ask about August.');
    const copied = sheetCalled('Apr 17');
    const mark = [...sheetCalled(second).customProperties];
    for (const [key, value] of mark) copied.customProperties.set(key, value);
    expect((await runInExcel(findChartSheets)).map((sheet) => sheet.name)).toEqual([name, second]);
  });

  test('says what was selected', async () => {
    const plan = chartSheetOf(viewOf('months'), words, { areas: ['Arden'], months: [4], likeForLike: true });
    const name = await runInExcel((context) => putChart(context, plan));
    expect((await valuesOf(name)).flat()).toContain('Showing: Arden, April, Like for like');
  });

  test('takes no name that is the user’s', async () => {
    const { name } = chartSheetOf(viewOf('months'), words);
    sheetCalled('Apr 17').name = name.toUpperCase();
    const given = await put(viewOf('months'));
    expect(given.toLowerCase()).not.toBe(name.toLowerCase());
    expect(sheetNames()).toEqual([name.toUpperCase(), given]);
  });

  test('that stops at any round trip touches no other sheet, and the next time makes it whole', async () => {
    typeInto(sheetCalled('Apr 17'), 0, 0, 'Ref');
    const before = excel().host.syncs.length;
    await put(viewOf('months'));
    const syncs = excel().host.syncs.length - before;
    expect(syncs).toBeLessThanOrEqual(12);
    for (let at = 0; at < syncs; at++) {
      excel().host.faults = faultAt(excel().host.syncs.length + at, {
        kind: 'fail half-way',
        code: 'GeneralException',
        actions: 2,
      });
      await put(viewOf('areas')).catch(() => undefined);
      excel().host.faults = NO_FAULTS;
      expect(await valuesOf('Apr 17')).toEqual([['Ref']]);
      const name = await put(viewOf('areas'));
      expect((await valuesOf(name))[0]![0]).toBe(viewOf('areas').title);
    }
  }, 60_000);
});
