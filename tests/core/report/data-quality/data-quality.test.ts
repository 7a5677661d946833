import { describe, expect, test } from 'vitest';

import type { Finding } from '../../../../src/core/check/finding';
import type { Cell } from '../../../../src/core/grid/cell';
import type { SheetVisibility } from '../../../../src/core/grid/grid';
import { GridBuilder } from '../../../../src/core/grid/grid-builder';
import type { Layout } from '../../../../src/core/recognise/layout';
import type { Recognition } from '../../../../src/core/recognise/recognition';
import type { Remark } from '../../../../src/core/records/records';
import { MOST_LISTED } from '../../../../src/core/report/data-quality/listed';
import { type Entry, fields, LOG, makeInput } from '../make-input';
import { readReport } from '../read-report';

const ENTRIES: Entry[] = Array.from({ length: 5 }, () => ({ month: '2017-04', counts: { incidents: 1 } }));

function reportOf(
  layout: Partial<Layout>,
  rest: { remarks?: readonly Remark[]; recognition?: Partial<Recognition>; entries?: readonly Entry[] } = {},
) {
  return readReport(makeInput({ entries: ENTRIES, tables: [{ ...LOG, layout }], ...rest }));
}

function gridOf(cells: readonly (readonly Cell[])[], visibility: SheetVisibility = 'visible', sheet = 'Log') {
  const builder = new GridBuilder({ file: LOG.file!, sheet, position: 0, visibility, dateSystem: '1900' });
  for (const row of cells) {
    for (const cell of row) builder.cell(cell);
    builder.endRow();
  }
  return builder.finish();
}

const remark = (code: Remark['code'], record: number, text = ''): Remark => ({
  code,
  record,
  column: 1,
  text,
});

describe('data quality', () => {
  test('lists every cell that could not be read, and the cell a row was left out for', () => {
    const date: Cell = { kind: 'text', text: 'last week' };
    const report = reportOf(
      { fields: fields('reference', 'arrests', 'date') },
      {
        entries: [...ENTRIES.slice(1), { counts: { incidents: 1 }, year: 2017, excluded: 'date unreadable' }],
        remarks: [remark('count unreadable', 1, 'two or three'), remark('time unreadable', 0, '25:99')],
        recognition: { grids: [gridOf([[], [], [], [], [], [date, date, date]])] },
      },
    );
    expect(report.rows('unread-cells').slice(1)).toEqual([
      ['Control room log.xlsx, Log, B2', '25:99', 'Time'],
      ['Control room log.xlsx, Log, B3', 'two or three', 'Number'],
      ['Control room log.xlsx, Log, C6', 'last week', 'Date'],
    ]);
    expect(report.rows('unread-kinds').slice(1)).toEqual([
      ['Time', 'The entry counts without its time.', '1'],
      ['Number', 'Nothing was added for this cell.', '1'],
      ['Date', 'The row was left out.', '1'],
      ['All kinds', 'Not applicable', '3'],
    ]);
    expect(report.text('risk.unread-cells')).toBe('3 cells could not be read and add nothing to the count.');
  });

  test('groups what was noticed by sheet, with the first places', () => {
    const report = reportOf(
      {},
      {
        remarks: [
          ...[0, 1, 2, 3, 4].map((record) => remark('area not in profile', record, 'Elsewhere')),
          remark('day and month swapped', 2),
        ],
      },
    );
    expect(
      report
        .rows('remarks')
        .slice(1)
        .map((row) => row.slice(1)),
    ).toEqual([
      ['Day and month have changed places; the entry counts in the month the sheet is for.', 'B4', '1'],
      [
        'The area is not among the areas the profile names; it counts as an area of its own.',
        'B2, B3, B4 and 2 more',
        '5',
      ],
    ]);
  });

  test('says how many there are where it does not list them all', () => {
    const ambiguities = Array.from({ length: MOST_LISTED + 5 }, (_, row) => ({
      code: 'unknown code',
      row,
      column: 2,
      detail: 'Jan or Jun',
      chosen: 'Jan',
    }));
    const report = reportOf({ ambiguities });
    expect(report.rows('ambiguities')).toHaveLength(1 + MOST_LISTED);
    expect(report.table('ambiguities').notes).toEqual(['The first 500 of 505 are listed.']);
    expect(report.rows('ambiguities')[1]).toEqual([
      'Control room log.xlsx, Log, C1',
      'unknown code: Jan or Jun',
      'Jan',
    ]);
  });

  test('names columns, spellings, sheets and links', () => {
    const rival = { column: 3, header: 'Ward', confidence: 0.4 };
    const report = reportOf(
      {
        fields: [{ ...fields('area')[0]!, header: 'Area', rivals: [rival] }],
        unused: [
          { column: 27, header: ' ', reason: { code: 'no field' } },
          { column: 4, header: '__proto__', reason: { code: 'another column is', detail: 'date: When' } },
        ],
      },
      {
        recognition: {
          suggestions: [
            {
              field: 'area',
              name: 'North Hills',
              spellings: [
                { text: 'N Hills', rows: 12 },
                { text: 'Nth Hills', rows: 1 },
              ],
            },
          ],
          unrecognised: [{ grid: 0, reason: { code: 'no values', detail: 'cover sheet' } }],
        },
      },
    );
    expect(report.rows('rival-columns')[1]?.slice(1)).toEqual(['A: Area, for area', 'D: Ward']);
    expect(
      report
        .rows('unused-columns')
        .slice(1)
        .map((row) => row.slice(1)),
    ).toEqual([
      ['AB: Without heading', 'Neither the heading nor the values are those of a field.'],
      ['E: __proto__', 'Another column is taken for it – date: When.'],
    ]);
    expect(report.rows('spellings')[1]).toEqual(['North Hills', 'N Hills (12); Nth Hills (1)', 'Area']);
    expect(report.rows('unrecognised-sheets')[1]).toEqual([
      'Control room log.xlsx, Log',
      'The column holds no values yet.',
    ]);
  });

  test('says what is hidden', () => {
    const hidden = gridOf([], 'very hidden', 'Old');
    const partly = gridOf([[{ kind: 'number', number: 1 }]], 'visible', 'New');
    const report = reportOf(
      {},
      {
        recognition: {
          grids: [
            gridOf([]),
            hidden,
            Object.assign(Object.create(Object.getPrototypeOf(partly) as object), partly, {
              data: { ...partly.data, hiddenRows: [3], hiddenColumns: [1, 2] },
            }) as typeof partly,
          ],
          workbookOfGrid: [0, 0, 0],
        },
      },
    );
    expect(report.rows('hidden').slice(1)).toEqual([
      ['Control room log.xlsx, Old', 'The sheet, so that Excel’s menus do not show it'],
      ['Control room log.xlsx, New', '1 row; 2 columns'],
    ]);
  });

  test('tells what the checks found, and what was accepted as it is, with the reason', () => {
    const found = (rule: string, incidents: number, silenced?: string): Finding => ({
      rule,
      severity: 'warning',
      places: [{ grid: 0, firstRow: 6, firstColumn: 1 }],
      parameters: { field: 'area', text: ' Stevenage' },
      effect: { incidents },
      ...(silenced !== undefined && { silenced }),
    });
    const findings = [
      found('padded-text', 3),
      found('padded-text', 4),
      found('padded-text', 5, 'The area writes itself so'),
    ];
    const report = readReport(makeInput({ entries: ENTRIES, tables: [LOG], findings }));
    expect(report.rows('findings')).toHaveLength(2);
    expect(report.rows('findings')[1]).toEqual(expect.arrayContaining(['Warning', 'padded-text', '2', '7']));
    expect(
      report
        .table('findings')
        .rows[0]?.cells.slice(3)
        .map(({ type }) => type),
    ).toEqual(['number', 'number']);
    expect(report.rows('silenced')[1]).toEqual(
      expect.arrayContaining(['Control room log.xlsx › Log › B7', 'The area writes itself so']),
    );
  });

  test('says of each topic where there is nothing', () => {
    const report = reportOf({});
    const nothing = [
      'unread',
      'remarks',
      'ambiguities',
      'rivals',
      'spellings',
      'sheets',
      'columns',
      'hidden',
      'links',
      'texts',
    ];
    for (const topic of nothing) expect(report.text(`data-quality.no-${topic}`)).toMatch(/\.$/);
  });
});
