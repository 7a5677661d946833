import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import { suspectBreaks } from '../../../src/core/figures/suspect-breaks';
import { cubeOf, cubeRow } from './small-cube';

const FIRST = monthOf(2016, 4);

/** Two years of one area, by category; a null is a month without data. */
function breaksOf(categories: Readonly<Record<string, readonly (number | null)[]>>, area = 'A') {
  const rows = Object.entries(categories).flatMap(([category, values]) =>
    values.flatMap((value, index) =>
      value === null
        ? []
        : [cubeRow(value, { area, category, month: FIRST + index, year: index < 12 ? 2016 : 2017 })],
    ),
  );
  return suspectBreaks(cubeOf(rows)).map(({ from, ...rest }) => ({ from: from - FIRST, ...rest }));
}

/** Counts that swing around a level, the same at every call. */
function around(level: number, months = 24): number[] {
  return Array.from({ length: months }, (_, index) => Math.round(level * (1 + 0.15 * Math.sin(index * 2.3))));
}

describe('suspectBreaks', () => {
  it('finds nothing in usual ups and downs, seasons and growth', () => {
    expect(breaksOf({ Theft: around(60), Drugs: around(4) })).toEqual([]);
    const seasonal = Array.from({ length: 24 }, (_, month) =>
      Math.round(80 + 20 * Math.cos((month / 6) * Math.PI)),
    );
    expect(breaksOf({ Theft: seasonal })).toEqual([]);
    expect(breaksOf({ Theft: Array.from({ length: 24 }, (_, month) => 50 + month) })).toEqual([]);
  });

  it('finds the month at which a level shifts, of the area and of the category', () => {
    const values = [...around(270, 14), ...around(80, 10)];
    expect(breaksOf({ Theft: values })).toMatchObject([
      { kind: 'level shift', from: 14, category: 'Theft' },
      { kind: 'level shift', from: 14, area: 'A' },
    ]);
  });

  it('is not moved by a single wild month, nor by a month without data', () => {
    const values: (number | null)[] = around(60);
    values[7] = 400;
    values[15] = null;
    expect(breaksOf({ Theft: values })).toEqual([]);
  });

  it('says nothing of small numbers', () => {
    expect(breaksOf({ Rare: [...Array<number>(12).fill(0), ...Array<number>(12).fill(5)] })).toEqual([]);
  });

  it('does not take the beginning of a record of categories for a break in each', () => {
    const values = around(80);
    expect(
      breaksOf({
        Theft: values.map((value, month) => (month < 12 ? null : value)),
        'Not recorded': values.map((value, month) => (month < 12 ? value : null)),
      }),
    ).toEqual([]);
  });

  it('sees one category replaced by another in the same month', () => {
    const stops = [...around(30, 12), ...Array<number>(12).fill(0)];
    const starts = [...Array<number>(12).fill(0), ...around(33, 12)];
    expect(breaksOf({ Begging: stops, 'Begging/vagrancy': starts, Theft: around(100) })).toEqual([
      { kind: 'category replaced', from: 12, category: 'Begging', replacement: 'Begging/vagrancy' },
    ]);
  });

  it('does not pair categories of quite different size, or in different months', () => {
    const stops = [...around(60, 12), ...Array<number>(12).fill(0)];
    const small = [...Array<number>(12).fill(0), ...Array<number>(12).fill(3)];
    const late = [...Array<number>(14).fill(0), ...around(60, 10)];
    for (const starts of [small, late]) {
      const kinds = breaksOf({ Old: stops, New: starts, Theft: around(300) }).map(({ kind }) => kind);
      expect(kinds).not.toContain('category replaced');
    }
  });

  it('pairs categories up to three times each other’s size', () => {
    const isPaired = (old: number, successor: number) => {
      const stops = [...Array<number>(12).fill(old), ...Array<number>(12).fill(0)];
      const starts = [...Array<number>(12).fill(0), ...Array<number>(12).fill(successor)];
      return breaksOf({ Old: stops, New: starts, Theft: around(600) }).some(
        ({ kind }) => kind === 'category replaced',
      );
    };
    expect([isPaired(20, 60), isPaired(60, 20)]).toEqual([true, true]);
    expect([isPaired(20, 61), isPaired(61, 20)]).toEqual([false, false]);
  });

  describe('in one area of several', () => {
    const none = (months: number) => Array<number>(months).fill(0);
    /** Breaks of two areas; those of the second are as usual. */
    const inOneOfTwo = (categories: Readonly<Record<string, readonly number[]>>) => {
      const areas = { A: categories, B: { Nuisance: around(12), Theft: around(30) } };
      const rows = Object.entries(areas).flatMap(([area, of]) =>
        Object.entries(of).flatMap(([category, values]) =>
          values.map((value, index) =>
            cubeRow(value, { area, category, month: FIRST + index, year: index < 12 ? 2016 : 2017 }),
          ),
        ),
      );
      return suspectBreaks(cubeOf(rows));
    };

    it('finds a category that another follows, and tells it once', () => {
      const found = inOneOfTwo({
        Nuisance: [...around(3, 12), ...none(12)],
        'Anti-social behaviour': [...none(12), ...around(4, 12)],
        Theft: around(9),
      });
      expect(found).toEqual([
        {
          kind: 'category replaced',
          from: FIRST + 12,
          area: 'A',
          category: 'Nuisance',
          replacement: 'Anti-social behaviour',
        },
      ]);
    });

    it('passes what may be chance in small numbers, and what does not begin as the other ends', () => {
      const once = [...none(8), 1, 1, 0, 2, ...none(12)];
      expect(inOneOfTwo({ Nuisance: once, Robbery: [...none(12), 1, 0, 1, 1, ...none(8)] })).toEqual([]);
      const [before, after] = [around(4, 12), around(4, 8)];
      const rows = { Nuisance: [...before, ...none(12)], Robbery: [...none(16), ...after] };
      expect(inOneOfTwo({ ...rows, Theft: around(9) })).toEqual([]);
    });
  });
});
