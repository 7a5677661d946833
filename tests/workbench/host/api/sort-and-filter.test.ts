import { describe, expect, it } from 'vitest';

import { useSheet } from './use-sheet';

const fixture = useSheet('Test');
const { onSheet } = fixture;

const FIGURES = [
  ['Area', 'Incidents', 'Twice'],
  ['Stevenage', 12, '=B2*2'],
  ['Hitchin', 7, '=B3*2'],
  ['baldock', 12, '=B4*2'],
  ['Old Town', '', '=B5*2'],
];

/** The figures as a table, called after the sheet. */
function putTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:C5').values = FIGURES;
  const table = sheet.tables.add('A1:C5', true);
  table.name = `FiguresOf${fixture.name}`;
  return table;
}

async function shownAreas(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string[]> {
  const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`).load('values, rowHidden'));
  await context.sync();
  return rows.filter(({ rowHidden }) => !rowHidden).map(({ values }) => String(values[0]![0]));
}

describe('sorting a range', () => {
  it('orders rows by several keys, formulas with their rows, blanks last', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C5').values = FIGURES;
      const range = sheet.getRange('A1:C5');
      range.sort.apply([{ key: 1, ascending: false }, { key: 0 }], false, true);
      range.load('formulas, values');
      await context.sync();
      expect(range.formulas.slice(1)).toEqual([
        ['baldock', 12, '=B2*2'],
        ['Stevenage', 12, '=B3*2'],
        ['Hitchin', 7, '=B4*2'],
        ['Old Town', '', '=B5*2'],
      ]);
      expect(range.values.slice(1).map(([, , twice]) => twice as unknown)).toEqual([24, 24, 14, 0]);
    });
  });

  it('puts numbers before texts before truth values before errors, and keeps what is alike in order', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B7');
      range.values = [
        ['b', 1],
        [true, 2],
        ['=1/0', 3],
        ['', 4],
        [3, 5],
        ['B', 6],
        ["'1", 7],
      ];
      range.sort.apply([{ key: 0 }]);
      range.load('values');
      await context.sync();
      expect(range.values.map(([, number]) => number as unknown)).toEqual([5, 7, 1, 6, 2, 3, 4]);
    });
  });

  it('orders columns, and texts as numbers where that is asked for', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C2');
      range.values = [
        ["'10", "'9", 1],
        ['ten', 'nine', 'one'],
      ];
      range.sort.apply([{ key: 0, dataOption: 'TextAsNumber' }], false, false, 'Columns');
      range.load('values');
      await context.sync();
      expect(range.values[1]).toEqual(['one', 'nine', 'ten']);
    });
  });

  it('is one step of undo', async () => {
    const { workbook } = fixture.excel;
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A3');
      range.values = [[3], [1], [2]];
      await context.sync();
      range.sort.apply([{ key: 0 }]);
      await context.sync();
      workbook.undo.undo();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[3], [1], [2]]);
    });
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    [
      'a key outside the range',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1:B3').sort.apply([{ key: 2 }]);
      },
    ],
    [
      'merged cells',
      'InvalidOperation',
      (sheet) => {
        sheet.getRange('A1:B1').merge();
        sheet.getRange('A1:B3').sort.apply([{ key: 0 }]);
      },
    ],
    [
      'colours, which are not modelled',
      'ApiNotFound',
      (sheet) => {
        sheet.getRange('A1:B3').sort.apply([{ key: 0, sortOn: 'CellColor', color: '#FF0000' }]);
      },
    ],
  ])('refuses %s', async (_, code, attempt) => {
    await expect(
      onSheet(async (sheet, context) => {
        attempt(sheet);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });
});

describe('sorting and filtering a table', () => {
  it('sorts its rows, remembers how, sorts again, and forgets', async () => {
    await onSheet(async (sheet, context) => {
      const table = putTable(sheet);
      table.showTotals = true;
      table.sort.apply([{ key: 0, ascending: true }]);
      table.rows.add(undefined, [['Ashwell', 1, 2]]);
      table.sort.reapply();
      table.sort.load('fields, matchCase');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values.map(([area]) => area as unknown)).toEqual([
        'Ashwell',
        'baldock',
        'Hitchin',
        'Old Town',
        'Stevenage',
      ]);
      expect(table.sort.fields).toMatchObject([{ key: 0, ascending: true }]);
      table.sort.clear();
      table.sort.load('fields');
      await context.sync();
      expect(table.sort.fields).toEqual([]);
    });
  });

  it.each<[string, (filter: Excel.Filter) => void, string[]]>([
    [
      'texts, whatever the case',
      (filter) => {
        filter.applyValuesFilter(['12']);
      },
      ['Stevenage', 'baldock'],
    ],
    [
      'blanks',
      (filter) => {
        filter.applyValuesFilter(['']);
      },
      ['Old Town'],
    ],
    [
      'a comparison',
      (filter) => {
        filter.applyCustomFilter('<10');
      },
      ['Hitchin'],
    ],
    [
      'two comparisons',
      (filter) => {
        filter.applyCustomFilter('>=12', '=7', 'Or');
      },
      ['Stevenage', 'Hitchin', 'baldock'],
    ],
    [
      'the smallest',
      (filter) => {
        filter.applyBottomItemsFilter(1);
      },
      ['Hitchin'],
    ],
    [
      'the largest, and those alike',
      (filter) => {
        filter.applyTopItemsFilter(1);
      },
      ['Stevenage', 'baldock'],
    ],
  ])('filters by %s', async (_, apply, areas) => {
    await onSheet(async (sheet, context) => {
      const table = putTable(sheet);
      apply(table.columns.getItem('Incidents').filter);
      expect(await shownAreas(sheet, context)).toEqual(areas);
      table.clearFilters();
      expect(await shownAreas(sheet, context)).toHaveLength(4);
    });
  });

  it('filters by words with wildcards, and by several columns at once', async () => {
    await onSheet(async (sheet, context) => {
      const table = putTable(sheet);
      const [area, incidents] = ['Area', 'Incidents'].map((name) => table.columns.getItem(name).filter);
      area!.applyCustomFilter('=*O*');
      expect(await shownAreas(sheet, context)).toEqual(['baldock', 'Old Town']);
      incidents!.applyCustomFilter('<>');
      expect(await shownAreas(sheet, context)).toEqual(['baldock']);
      area!.clear();
      incidents!.load('criteria');
      table.autoFilter.load('isDataFiltered, enabled');
      expect(await shownAreas(sheet, context)).toEqual(['Stevenage', 'Hitchin', 'baldock']);
      expect(incidents!.criteria).toEqual({ filterOn: 'Custom', criterion1: '<>' });
      expect([table.autoFilter.enabled, table.autoFilter.isDataFiltered]).toEqual([true, true]);
    });
  });

  it('fails by name where a filter is not modelled, and hides nothing', async () => {
    await expect(
      onSheet(async (sheet, context) => {
        putTable(sheet).columns.getItem('Incidents').filter.applyDynamicFilter('AboveAverage');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('the filter of a sheet', () => {
  it('is put on cells, follows them, leaves alone what others hid, and is taken off', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C5').values = FIGURES;
      sheet.getRange('3:3').rowHidden = true;
      const missing = sheet.autoFilter.getRangeOrNullObject();
      sheet.autoFilter.apply('A1:B5', 1, { filterOn: 'Custom', criterion1: '>0' });
      expect(await shownAreas(sheet, context)).toEqual(['Stevenage', 'baldock']);
      expect(missing.isNullObject).toBe(true);
      sheet.autoFilter.load('criteria');
      sheet.getRange('A:A').insert('Right');
      const range = sheet.autoFilter.getRange().load('address');
      await context.sync();
      expect(range.address).toMatch(/!B1:C5$/);
      expect(sheet.autoFilter.criteria).toEqual([null, { filterOn: 'Custom', criterion1: '>0' }]);
      sheet.getRange('A:A').delete('Left');
      sheet.autoFilter.remove();
      sheet.autoFilter.load('enabled');
      expect(await shownAreas(sheet, context)).toEqual(['Stevenage', 'baldock', 'Old Town']);
      expect(sheet.autoFilter.enabled).toBe(false);
    });
  });
});
