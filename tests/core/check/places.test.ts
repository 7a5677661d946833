import { describe, expect, it } from 'vitest';

import type { CheckContext } from '../../../src/core/check/check-context';
import { headingPlace, recordPlaces } from '../../../src/core/check/places';

/** A context of records at rows and columns of one sheet each layout; counts stand in cells, entries in rows. */
function contextOf(
  records: readonly (readonly [layout: number, row: number, column?: number])[],
  headerRows: readonly number[] = [1, 2],
): CheckContext {
  const columns = {
    layout: Uint16Array.from(records, ([layout]) => layout),
    row: Uint32Array.from(records, ([, row]) => row),
    column: Uint16Array.from(records, ([, , column]) => column ?? 0),
  };
  const context: unknown = {
    columns,
    effects: { isRow: (record: number) => records[record]![2] === undefined },
    layout: (layout: number) => ({ grid: layout, headerRows, bodyFirstRow: 5 }),
  };
  return context as CheckContext;
}

const placesOf = (records: Parameters<typeof contextOf>[0]) =>
  recordPlaces(contextOf(records), [...records.keys()]);

describe('recordPlaces', () => {
  it('joins rows that follow each other', () => {
    expect(
      placesOf([
        [0, 3],
        [0, 4],
        [0, 5],
        [0, 7],
      ]),
    ).toEqual([
      { grid: 0, firstRow: 3, lastRow: 5 },
      { grid: 0, firstRow: 7, lastRow: 7 },
    ]);
  });

  it('joins cells of one column only, and nothing across sheets', () => {
    expect(
      placesOf([
        [0, 3, 1],
        [0, 4, 1],
        [0, 5, 2],
        [1, 6, 2],
        [1, 7],
      ]),
    ).toEqual([
      { grid: 0, firstRow: 3, lastRow: 4, firstColumn: 1, lastColumn: 1 },
      { grid: 0, firstRow: 5, lastRow: 5, firstColumn: 2, lastColumn: 2 },
      { grid: 1, firstRow: 6, lastRow: 6, firstColumn: 2, lastColumn: 2 },
      { grid: 1, firstRow: 7, lastRow: 7 },
    ]);
  });
});

describe('headingPlace', () => {
  it('is the lowest header cell, or without a header the first of the body', () => {
    const cell = (row: number) => ({ grid: 0, firstRow: row, lastRow: row, firstColumn: 4, lastColumn: 4 });
    expect(headingPlace(contextOf([]), 0, 4)).toEqual(cell(2));
    expect(headingPlace(contextOf([], []), 0, 4)).toEqual(cell(5));
  });
});
