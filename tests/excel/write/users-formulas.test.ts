import { describe, expect, test } from 'vitest';

import type { Cube } from '../../../src/core/figures/cube';
import type { Measure } from '../../../src/core/recognise/layout';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { runInExcel } from '../../../src/excel/excel-context';
import { removeReport } from '../../../src/excel/write/remove-report';
import { writeReport } from '../../../src/excel/write/write-report';
import { AREAS, CATEGORIES, makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { useExcel } from '../use-excel';

const excel = useExcel(() => ({ sheets: ['My notes'] }));

const write = (cube: Cube) =>
  runInExcel((context) => writeReport(context, layOutReport(makeReport(cube), cube), '1900'));

/** What somebody wrote on a sheet of their own, over the report’s tables. */
const FORMULAS = [
  '=SUM(Figures[Incidents])',
  '=SUMIFS(Figures[Arrests],Figures[Area],"Hertsmere")',
  '=ROWS(IncidentsByArea)',
];

async function typeFormulas(): Promise<void> {
  await runInExcel(async (context) => {
    const cells = context.workbook.worksheets.getItem('My notes').getRange('A1:A3');
    cells.formulas = FORMULAS.map((formula) => [formula]);
    await context.sync();
  });
}

function shown(): { formulas: unknown[]; values: unknown[] } {
  const { cells } = excel().workbook.findSheet('My notes')!;
  const rows = [0, 1, 2];
  return {
    formulas: rows.map((row) => cells.formulaAt(row, 0)),
    values: rows.map((row) => cells.valueAt(row, 0)),
  };
}

function total({ rows }: Cube, measure: Measure, area?: string): number {
  const counted = rows.filter((row) => area === undefined || row.area === area);
  return counted.reduce((sum, { values }) => sum + (values.get(measure) ?? 0), 0);
}

const small = makeCube({ rows: 90, areas: AREAS.slice(0, 4), categories: CATEGORIES.slice(0, 4) });
const large = makeCube({ rows: 260, seed: 11, categories: CATEGORIES.slice(0, 6) });
const withoutAttendances: Cube = { ...large, measures: ['incidents', 'arrests'] };

describe('a formula of somebody’s own over a table of the report', () => {
  test.each([
    ['more rows, areas and categories', small, large],
    ['fewer of them', large, small],
    ['a column less', large, withoutAttendances],
    ['a column more', withoutAttendances, small],
  ])('lives on when the report is written anew, and shows its figures: %s', async (_, before, after) => {
    await write(before);
    await typeFormulas();
    for (const cube of [after, before, after]) {
      await write(cube);
      expect(shown()).toEqual({
        formulas: FORMULAS,
        values: [total(cube, 'incidents'), total(cube, 'arrests', 'Hertsmere'), cube.areas.length],
      });
    }
  });

  test('follows a table somebody gave another name back to its own', async () => {
    await write(small);
    await typeFormulas();
    await runInExcel(async (context) => {
      context.workbook.tables.getItem('Figures').name = 'All_rows';
      await context.sync();
    });
    expect(shown().formulas[0]).toBe('=SUM(All_rows[Incidents])');
    await write(large);
    expect(shown().formulas).toEqual(FORMULAS);
    expect(shown().values[0]).toBe(total(large, 'incidents'));
  });

  test('says that its figures are gone where the report is removed', async () => {
    await write(small);
    await typeFormulas();
    await runInExcel(removeReport);
    expect(shown().formulas[0]).toBe('=SUM(#REF!)');
  });

  test('and the tables are as those of a report written at once', async () => {
    await write(small);
    await runInExcel(async (context) => {
      // Somebody looked at one area only, and sorted another table.
      const table = context.workbook.tables.getItem('Figures');
      table.columns.getItemAt(3).filter.applyValuesFilter(['Hertsmere']);
      await context.sync();
    });
    await write(large);
    const again = tablesNow();
    await runInExcel(removeReport);
    await write(large);
    expect(again).toEqual(tablesNow());
  });
});

function tablesNow(): unknown {
  return excel().workbook.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area, headings, showTotals, style, showFilterButton }) => ({
      name,
      area,
      headings,
      showTotals,
      style,
      showFilterButton,
      hidden: sheet.rows.sharedHidden(area.top, area.bottom),
      look: sheet.styles.at(area.bottom, area.left),
    })),
  );
}
