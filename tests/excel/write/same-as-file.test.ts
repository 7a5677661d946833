import { expect, test } from 'vitest';

import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { runInExcel } from '../../../src/excel/excel-context';
import { pointsOfWidth } from '../../../src/excel/write/write-sheet-looks';
import { writeReport } from '../../../src/excel/write/write-report';
import { writeXlsx } from '../../../src/files/write/write-xlsx';
import { loadXlsx } from '../../../src/workbench/host/file/load-xlsx';
import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { readParts } from '../../support/xlsx-package';
import { calculator } from '../start-excel';
import { useExcel } from '../use-excel';
import {
  cellsOf,
  chartInExcel,
  chartInFile,
  heightsOf,
  namesOf,
  partsOf,
  plainFontOf,
  placeInExcel,
  printInExcel,
  printInFile,
  resultsOf,
} from './written-sheets';

const cube = makeCube();
const plan = layOutReport(makeReport(cube), cube);
const excel = useExcel(() => ({ sheets: ['Log'] }));

/** The first cells that differ: thousands would take minutes to print. */
function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const cells = [...new Set([...one.keys(), ...other.keys()])];
  const differing = cells.filter((cell) => one.get(cell) !== other.get(cell));
  return differing
    .slice(0, 10)
    .map(
      (cell) =>
        `${cell}: in Excel ${one.get(cell) ?? 'nothing'}; in the file ${other.get(cell) ?? 'nothing'}`,
    );
}

test('a report written into Excel is the one written as a file: cells, tables, names, print set-up, charts', async () => {
  await runInExcel((context) => writeReport(context, plan, '1900'));
  const { workbook } = excel();
  workbook.settle();
  const bytes = await writeXlsx(plan);
  const file = await loadXlsx(bytes, {
    name: 'Report.xlsx',
    calculator,
    locale: 'en-GB',
    culture: { dayFirst: true, today: 45_444 },
  });
  const parts = readParts(bytes);
  expect(workbook.sheets.slice(1).map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name));
  expect(namesOf(workbook)).toEqual(namesOf(file));
  let charts = 0;
  file.sheets.forEach((inFile, index) => {
    const inExcel = workbook.sheets[index + 1]!;
    const planned = plan.sheets[index]!;
    expect(differences(cellsOf(inExcel), cellsOf(inFile, plainFontOf(parts))), inFile.name).toEqual([]);
    expect(differences(resultsOf(inExcel), resultsOf(inFile)), inFile.name).toEqual([]);
    expect(partsOf(inExcel), inFile.name).toEqual(partsOf(inFile));
    const rows = planned.rows.length;
    expect(heightsOf(inExcel, rows), inFile.name).toEqual(heightsOf(inFile, rows));
    planned.columnWidths.forEach((width, column) => {
      expect(inExcel.columns.sizeOf(column), inFile.name).toBe(pointsOfWidth(width));
    });
    expect(printInExcel(inExcel), inFile.name).toEqual(printInFile(parts, index));
    planned.charts.forEach((chart, at) => {
      charts++;
      const drawn = inExcel.charts[at]!;
      expect(chartInExcel(drawn), chart.title).toEqual(
        chartInFile(parts.get(`xl/charts/chart${charts}.xml`)!),
      );
      expect(placeInExcel(drawn), chart.title).toEqual(chart.place);
      expect(drawn.name).toBe(chart.title);
    });
    expect(inExcel.charts).toHaveLength(planned.charts.length);
  });
  expect(charts).toBe(4);
});
