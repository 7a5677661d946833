import { describe, expect, it } from 'vitest';

import type { Cell } from '../../../src/core/grid/cell';
import { BLANK_CODE, CellCodes, timeOfDay, wholeDay } from '../../../src/core/records/cell-codes';
import { date, error, makeRecognition, type Short } from './make-recognition';

function codesOf(rows: readonly (readonly Short[])[], serialKey?: (serial: number) => number) {
  const grid = makeRecognition([{ rows, tables: [] }]).grids[0]!;
  const read: Cell[] = [];
  const cells = new CellCodes(
    grid,
    (cell) => {
      read.push(cell);
      return JSON.stringify(cell);
    },
    serialKey,
  );
  const codes = new Int32Array(rows.length);
  cells.readRows(0, 0, rows.length, codes);
  return { codes: Array.from(codes), read, cells };
}

describe('CellCodes', () => {
  it('reads every distinct content once', () => {
    const column = [
      'a',
      1,
      'a',
      1,
      5000,
      5000,
      0.5,
      true,
      true,
      false,
      error('#N/A'),
      error('#N/A'),
      date(9),
      'b',
    ];
    const { codes, read, cells } = codesOf(column.map((cell) => [cell]));
    expect(read).toHaveLength(1 + 9);
    expect(codes.map((code) => cells.readings[code])).toEqual(
      column.map((cell) => {
        if (typeof cell === 'string') return JSON.stringify({ kind: 'text', text: cell });
        if (typeof cell === 'number') return JSON.stringify({ kind: 'number', number: cell });
        return JSON.stringify(typeof cell === 'boolean' ? { kind: 'boolean', boolean: cell } : cell);
      }),
    );
  });

  it('gives blank cells, missing cells and white space the code of the blank', () => {
    expect(codesOf([[null], [], ['  '], ['\u00a0'], ['x']]).codes.map((code) => code === BLANK_CODE)).toEqual(
      [true, true, true, true, false],
    );
  });

  it('does not take a number, a date and a text that look alike for the same', () => {
    expect(new Set(codesOf([[1], [date(1)], ['1'], [true]]).codes).size).toBe(4);
  });

  it('reads serials of one day once', () => {
    const { codes, read } = codesOf(
      [[date(42_828.2)], [date(42_828.9)], [date(42_829)], [date(-3.5)]],
      wholeDay,
    );
    expect(codes[0]).toBe(codes[1]);
    expect(read).toHaveLength(1 + 3);
  });
});

describe('serial keys', () => {
  it('round to the second before they take the day', () => {
    expect(wholeDay(42_828.999_999_9)).toBe(42_829);
    expect(wholeDay(42_828.5)).toBe(42_828);
  });

  it('keep times apart to the second, and whole days from midnights', () => {
    expect(timeOfDay(42_828.25)).toBe(0.25);
    expect(timeOfDay(0.25)).toBe(0.25);
    expect(timeOfDay(1)).toBe(1);
    expect(timeOfDay(42_828)).toBe(2);
  });
});
