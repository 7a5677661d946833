import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  type ColumnNeed,
  labelledColumns,
  PAGE_WIDTH,
  sumOfPoints,
  tableColumns,
  textColumns,
} from '../../../../src/core/report/workbook/sheet-columns';

const page = PAGE_WIDTH.portrait;
const number = (natural: number): ColumnNeed => ({ natural, least: natural, weight: 1, wraps: false });
const text = (natural: number, least: number): ColumnNeed => ({ natural, least, weight: 2, wraps: true });
const sumOf = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

describe('columns for text', () => {
  test('are one across the page, or two where paragraphs have numbers', () => {
    expect(textColumns(page, false).widths).toEqual([89]);
    expect(textColumns(page, true)).toMatchObject({ widths: [7, 82], numberColumn: 0, textColumn: 1 });
  });
});

describe('columns for tables', () => {
  test('fill the page with an empty column at the end', () => {
    const { widths, linePoints } = tableColumns(page, [text(12, 8), number(8), number(8)], 0);
    expect(widths).toHaveLength(4);
    expect(sumOf(widths)).toBeCloseTo(page, 5);
    expect(linePoints).toBe(sumOfPoints(widths));
  });

  test('make room for a sentence above the table', () => {
    expect(tableColumns(page, [text(12, 8), number(8)], 46).widths[0]).toBe(46);
  });

  test('narrow texts but never numbers where the page is full', () => {
    const { widths } = tableColumns(
      page,
      [text(30, 10), text(90, 12), ...Array.from({ length: 5 }, () => number(11))],
      0,
    );
    expect(widths.slice(2, 7)).toEqual([11, 11, 11, 11, 11]);
    expect(widths[0]).toBeLessThan(30);
    expect(sumOf(widths)).toBeLessThanOrEqual(page * 1.1 + 1);
  });

  test('never cut a number or a word, whatever there is to show', () => {
    const need = fc.oneof(
      fc.integer({ min: 2, max: 40 }).map(number),
      fc
        .tuple(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 2, max: 24 }))
        .map(([natural, least]) => text(Math.max(natural, least), least)),
    );
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 14 }), (needs) => {
        const { widths } = tableColumns(page, needs, 0);
        needs.forEach(({ least }, column) => {
          expect(widths[column]!).toBeGreaterThanOrEqual(least - 0.11);
        });
      }),
      { seed: 20175 },
    );
  });
});

describe('columns for text beside labels', () => {
  test('give the second column what the others leave', () => {
    const { widths, textColumn } = labelledColumns(page, [text(20, 8), text(50, 10), number(9)], false);
    expect(widths).toEqual([20, 60, 9]);
    expect(textColumn).toBe(1);
  });

  test('keep room for text where other columns would take it all', () => {
    const { widths } = labelledColumns(
      page,
      [text(60, 12), text(50, 10), ...Array.from({ length: 6 }, () => number(9))],
      false,
    );
    expect(widths[0]).toBe(28);
    expect(widths[1]).toBe(40);
  });
});
