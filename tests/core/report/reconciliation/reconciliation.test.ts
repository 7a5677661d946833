import { describe, expect, test } from 'vitest';

import { parseMonthKey } from '../../../../src/core/calendar/month';
import { type Cell } from '../../../../src/core/grid/cell';
import { gridOfCells } from '../../../../src/core/grid/grid-builder';
import { parseProfile } from '../../../../src/core/profile/profile';
import type { Layout } from '../../../../src/core/recognise/layout';
import { fields, LOG, makeInput, type MadeInput } from '../make-input';
import { readReport } from '../read-report';
import { smallPartnership } from '../small-partnership';

const month = (key: string) => parseMonthKey(key)!;
const number = (value: number): Cell => ({ kind: 'number', number: value });
const text = (value: string): Cell => ({ kind: 'text', text: value });
const BLANK: Cell = { kind: 'blank' };

function reportOf(made: MadeInput, rows: readonly (readonly Cell[])[] = []) {
  const source = {
    file: 'Log.xlsx',
    sheet: 'Sheet',
    position: 0,
    visibility: 'visible',
    dateSystem: '1900',
  } as const;
  return readReport(
    makeInput({ ...made, recognition: { grids: [gridOfCells(source, rows)], workbookOfGrid: [0] } }),
  );
}

describe('rows', () => {
  test('are accounted for sheet by sheet and reason by reason', () => {
    const report = readReport(smallPartnership());
    expect(report.rows('rows-by-sheet')[1]).toEqual(['Control room log.xlsx', 'Log', '412', '409', '3', '0']);
    expect(report.rows('rows-by-sheet').at(-1)).toEqual(['All files', 'All sheets', '696', '693', '3', '0']);
    expect(report.rows('rows-left-out')).toEqual([
      ['File and sheet', 'Reason', 'Rows'],
      ['Control room log.xlsx, Log', 'Cancelled entry', '1'],
      ['Control room log.xlsx, Log', 'Second entry with the same reference and the same facts', '2'],
      ['All files', 'All reasons', '3'],
    ]);
    expect(report.table('rows-by-sheet').rows[0]?.cells.map(({ type }) => type)).toEqual([
      'text',
      'text',
      'number',
      'number',
      'figure',
      'figure',
    ]);
  });

  test('that are not accounted for are shown', () => {
    const input = makeInput({ entries: [] });
    const rowCounts = [
      { grid: 0, read: 10, counted: 7, excluded: [{ reason: 'cancelled' as const, rows: 1 }] },
    ];
    expect(readReport({ ...input, rowCounts }).rows('rows-by-sheet')[1]).toEqual([
      'Control room log.xlsx',
      'Log',
      '10',
      '7',
      '1',
      '2',
    ]);
  });

  test('of other years are told with their figures', () => {
    const report = readReport(smallPartnership());
    expect(report.rows('figures-by-year').filter((row) => row[1] === 'Incidents')).toEqual([
      ['2015/16 (not in this report)', 'Incidents', '7'],
      ['2016/17', 'Incidents', '810'],
      ['2017/18', 'Incidents', '905'],
    ]);
  });
});

describe('printed totals of a log', () => {
  const layout: Partial<Layout> = {
    fields: fields('reference', 'arrests'),
    leftOutRows: [{ row: 4, reason: 'total row' }],
  };
  const rows = [
    [text('Ref'), text('Arrests')],
    [text('1'), number(2)],
    [text('2'), number(1)],
    [text('3'), BLANK],
    [BLANK, number(3)],
  ];
  const entries: MadeInput['entries'] = [
    { month: '2017-04', counts: { incidents: 1, arrests: 2 } },
    { month: '2017-04', counts: { incidents: 1, arrests: 1 }, excluded: 'cancelled' },
    { month: '2017-04', counts: { incidents: 1 } },
  ];
  const withTotal = (value: number) =>
    reportOf(
      {
        entries,
        tables: [
          {
            ...LOG,
            layout: {
              ...layout,
              printedTotals: [
                { row: 4, column: 1, label: 'Total', value, measure: 'arrests', rows: { first: 1, last: 3 } },
              ],
            },
          },
        ],
      },
      rows,
    );

  test('are followed to the rows that were counted, and what was left out is named', () => {
    expect(withTotal(3).rows('printed-totals')[1]).toEqual([
      'Log.xlsx, Sheet',
      'B5, “Total”. Rows among these were left out: cancelled entry (1).',
      '3',
      '3',
      '2',
      '-1',
    ]);
  });

  test('that do not add up their own cells are named', () => {
    expect(withTotal(4).rows('printed-totals')[1]?.slice(1)).toEqual([
      'B5, “Total”. The printed total does not add up the cells it stands for. Rows among these were left out: cancelled entry (1).',
      '4',
      '3',
      '2',
      '-2',
    ]);
  });

  test('that agree are only counted', () => {
    const report = withTotal(2);
    expect(report.text('reconciliation.printed-totals-summary')).toBe(
      'Printed totals found: 1. Of these 1 agrees with the figures of this report, 0 differ and 0 cannot be compared.',
    );
    expect(report.hasTable('printed-totals')).toBe(false);
  });
});

describe('printed totals of a cross-table', () => {
  const MATRIX: Partial<Layout> = {
    kind: 'matrix',
    context: { measure: 'incidents', area: 'NHDC', year: 2017 },
    countRows: [
      { index: 1, label: 'Drugs', category: 'Drugs' },
      { index: 2, label: 'Arson', category: 'Arson' },
    ],
    countColumns: [
      { index: 1, label: 'Apr', month: month('2017-04') },
      { index: 2, label: 'May', month: month('2017-05') },
    ],
  };
  const rows = [
    [text(''), text('Apr'), text('May'), text('Total')],
    [text('Drugs'), number(1), number(2), number(3)],
    [text('Arson'), number(3), { kind: 'text', text: '-' } satisfies Cell, number(4)],
    [text('Total'), number(4), number(2), number(7)],
  ];
  const profile = parseProfile({
    version: 1,
    partnership: { areas: [{ name: 'North Hills', aliases: ['NHDC'] }] },
  });
  const counts = (key: string, category: string, incidents: number) => ({
    month: key,
    area: 'North Hills',
    category,
    counts: { incidents },
  });
  const report = reportOf(
    {
      profile,
      entries: [counts('2017-04', 'Drugs', 1), counts('2017-05', 'Drugs', 2), counts('2017-04', 'Arson', 2)],
      tables: [
        {
          name: 'matrix',
          layout: {
            ...MATRIX,
            printedTotals: [
              { row: 1, column: 3, label: 'Drugs', value: 3, category: 'Drugs', year: 2017 },
              { row: 2, column: 3, label: 'Arson', value: 4, category: 'Arson', year: 2017 },
              { row: 3, column: 3, label: 'Total', value: 7, year: 2017 },
              { row: 3, column: 1, label: 'Apr', value: 4, month: month('2017-04') },
              {
                row: 3,
                column: 2,
                label: 'Q1',
                value: 5,
                span: { first: month('2017-04'), last: month('2017-06') },
              },
              { row: 0, column: 3, label: 'Unknown', value: 9, category: 'Elsewhere', year: 2017 },
              { row: 0, column: 0, label: '', value: 9, isPart: true, year: 2017 },
            ],
          },
        },
      ],
    },
    rows,
  );

  test('are set beside the cube, live, with the cells they stand for', () => {
    expect(
      report
        .rows('printed-totals')
        .slice(1)
        .map((row) => row.slice(1)),
    ).toEqual([
      ['D3, “Arson”. The printed total does not add up the cells it stands for.', '4', '3', '2', '-2'],
      ['D4, “Total”. The printed total does not add up the cells it stands for.', '7', '6', '5', '-2'],
      [
        'B4, “Apr”. The report counts other rows or cells for the same time and area as well. The difference lies in Arson (3 there, 2 here).',
        '4',
        '4',
        '3',
        '-1',
      ],
      [
        'D1, “Unknown”. What it counts is no part of this report’s years, areas or categories.',
        '9',
        '[z]',
        '[z]',
        '[z]',
      ],
      [
        'A1, without a label. It could not be told what it counts, or for which time.',
        '9',
        '[z]',
        '[z]',
        '[z]',
      ],
    ]);
    expect(report.table('printed-totals').rows[0]?.cells[4]).toMatchObject({
      type: 'figure',
      figure: {
        type: 'sum',
        measure: 'incidents',
        where: { area: 'North Hills', category: 'Arson', year: 2017 },
      },
    });
  });

  test('are counted by what became of them', () => {
    expect(report.text('reconciliation.printed-totals-summary')).toBe(
      'Printed totals found: 7. Of these 2 agree with the figures of this report, 3 differ and 2 cannot be compared.',
    );
    expect(report.rows('printed-totals-by-sheet').at(1)).toEqual(['Log.xlsx', 'Sheet', '7', '2', '3', '2']);
  });
});

describe('tables that tell the same facts', () => {
  const tables = [LOG, { name: 'summary', file: 'Summary.xlsx', sheet: 'Year' }];
  const view = (key: string, counted: number, other: number) => ({
    measure: 'incidents' as const,
    area: 0,
    month: month(key),
    year: 2017,
    chosen: [{ layout: 0, value: counted }],
    others: [{ layout: 1, value: other }],
  });
  const entries: MadeInput['entries'] = [{ month: '2017-04', area: 'Arden', counts: { incidents: 3 } }];

  test('are compared, and every difference is named', () => {
    const report = readReport(
      makeInput({
        entries,
        tables,
        views: [view('2017-04', 3, 3), view('2017-05', 4, 6), view('2017-06', 1, 1)],
      }),
    );
    expect(report.rows('second-views').slice(1)).toEqual([
      ['Incidents: Summary.xlsx, Year, A1:J100', 'Control room log.xlsx, Log, A1:J100', '3', '2', '1'],
    ]);
    expect(report.rows('view-differences').slice(1)).toEqual([
      [
        'Incidents: Summary.xlsx, Year, A1:J100',
        'Arden, May 2017: Control room log.xlsx, Log, A1:J100',
        '4',
        '6',
        '+2',
      ],
    ]);
  });

  test('agree, or are none', () => {
    const agreeing = readReport(makeInput({ entries, tables, views: [view('2017-04', 3, 3)] }));
    expect(agreeing.text('reconciliation.views-agree')).toBe(
      'Wherever two tables give the same figure, they agree.',
    );
    expect(readReport(makeInput({ entries })).text('reconciliation.no-views')).toContain('No two tables');
  });

  test('speak of all areas where the area is not known, and of the whole year where the month is not', () => {
    const { measure, year, chosen, others } = view('2017-04', 3, 5);
    const yearly = { measure, year, chosen, others, area: -1 };
    const report = readReport(makeInput({ entries, tables, views: [yearly] }));
    expect(report.rows('view-differences')[1]?.[1]).toMatch(/^All areas, or not recorded, 2017\/18: /);
  });
});

describe('the tables of Appendix A', () => {
  test('are added up on the sheet and set beside their totals', () => {
    const report = readReport(
      makeInput({ entries: [{ month: '2017-04', area: 'Arden', counts: { incidents: 3 } }] }),
    );
    expect(report.rows('cross-checks')).toEqual([
      ['Worksheet', 'Column', 'Total', 'Rows added up', 'Difference'],
      ['A2 Areas', 'Incidents 2017/18', '3', '3', '0'],
      ['A3 Months', 'Incidents 2017/18', '3', '3', '0'],
    ]);
  });
});
