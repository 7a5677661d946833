import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { buildCube } from '../../../src/core/figures/build-cube';
import type { Cell } from '../../../src/core/grid/cell';
import { gridOfCells } from '../../../src/core/grid/grid-builder';
import type { SourceWorkbook } from '../../../src/core/grid/workbook';
import { EMPTY_PROFILE, parseProfile } from '../../../src/core/profile/profile';
import { describeRecognition } from '../../../src/core/recognise/describe';
import type { Recognition } from '../../../src/core/recognise/recognition';
import { recogniseWorkbooks } from '../../../src/core/recognise/recognise-workbooks';
import { countRows } from '../../../src/core/records/count-rows';
import { encodeRecords } from '../../../src/core/records/encode-records';

const SEED = 20_180_331;

/** Words that mean something to the recogniser, and texts that are out for mischief. */
const TEXTS = [
  ...[
    'Date',
    'Category',
    'Area',
    'Arrests',
    'Incidents',
    'Month',
    'Total',
    'Sub total',
    'Apr 17',
    'May',
    '2017/18',
  ],
  ...[
    'Robbery',
    'Drugs',
    'Airwave',
    'Operator',
    'Y',
    'no',
    '2 x',
    'nil',
    '-',
    'N/A',
    '03.04.17',
    '0130',
    'Row Labels',
  ],
  ...[
    'Q1',
    'Year to date',
    '% change',
    '(blank)',
    'Grand Total',
    'Alarm activation',
    '..Theft',
    'Evidence register',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '=1+1',
    '$&',
    '\\',
    '|',
    '\u0000',
    ' ',
    '\u202e',
    '😀',
  ],
  ...['(((((((((((((((', '[', '1'.repeat(200), 'a '.repeat(200), '/'.repeat(100)],
];

const text = fc.constantFrom(...TEXTS).map((written): Cell => ({ kind: 'text', text: written }));
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Cell>({ kind: 'blank' }) },
  { weight: 5, arbitrary: text },
  { weight: 2, arbitrary: fc.nat(500).map((number): Cell => ({ kind: 'number', number })) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }).map((number): Cell => ({ kind: 'number', number })) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 42_700, max: 43_200 }).map((serial): Cell => ({ kind: 'date', serial })),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true }).map((serial): Cell => ({ kind: 'date', serial })) },
  { weight: 1, arbitrary: fc.boolean().map((boolean): Cell => ({ kind: 'boolean', boolean })) },
  { weight: 1, arbitrary: fc.constant<Cell>({ kind: 'error', code: '#REF!' }) },
);
const anyRows = fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 14 });

function workbookOfCells(rows: readonly (readonly Cell[])[], dateSystem: '1900' | '1904'): SourceWorkbook {
  const source = { file: 'any.xlsx', sheet: 'Any', position: 0, visibility: 'visible', dateSystem } as const;
  const grids = [gridOfCells(source, rows)];
  const file = { file: 'any.xlsx', format: 'xlsx', sha256: '0'.repeat(64), byteCount: 1 } as const;
  return { ...file, dateSystem, grids, externalLinks: [] };
}

/** What holds of any recognition: what was claimed lies on the sheet, nothing is claimed twice, columns have one field. */
function expectSound({ grids, layouts, unrecognised }: Recognition): void {
  const claimed = new Set<string>();
  for (const {
    grid,
    range,
    bodyFirstRow,
    bodyLastRow,
    headerRows,
    fields,
    countRows: rows,
    countColumns: columns,
  } of layouts) {
    expect(range.lastRow).toBeLessThan(grids[grid]!.rowCount);
    expect(headerRows.every((row) => row < bodyFirstRow)).toBe(true);
    expect(bodyLastRow).toBeGreaterThanOrEqual(bodyFirstRow);
    expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
    for (const { index: row } of rows) {
      for (const { index: column } of columns) {
        const place = `${String(grid)} ${String(row)} ${String(column)}`;
        expect(claimed.has(place)).toBe(false);
        claimed.add(place);
      }
    }
  }
  expect(layouts.length > 0).toBe(unrecognised.length === 0);
}

describe('any cells whatever', () => {
  test('are read without failing, counted or excluded, and described', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('1900', '1904'), (rows, dateSystem) => {
        const recognition = recogniseWorkbooks([workbookOfCells(rows, dateSystem)], EMPTY_PROFILE);
        expectSound(recognition);
        const records = encodeRecords(recognition);
        const { read, counted, excluded } = countRows(records);
        expect(read).toBe(counted + excluded.length);
        for (const { values } of buildCube(records).rows)
          for (const value of values.values()) expect(Number.isFinite(value)).toBe(true);
        const printed = JSON.stringify(describeRecognition(recognition));
        expect(JSON.stringify(describeRecognition(recognition))).toBe(printed);
        expect(parseProfile(JSON.parse(JSON.stringify(recognition.profile)))).toEqual(recognition.profile);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('give the same again with the profile inferred from them', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const workbooks = [workbookOfCells(rows, '1900')];
        const first = recogniseWorkbooks(workbooks, EMPTY_PROFILE);
        const second = recogniseWorkbooks(workbooks, first.profile);
        expect(countRows(encodeRecords(second))).toEqual(countRows(encodeRecords(first)));
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});
