import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { areSameValues, collectDifferences, type NumberColumn } from '../../../src/core/check/same-values';

describe('plain values', () => {
  test.each([
    [NaN, NaN],
    [{ a: 1, b: undefined }, { a: 1 }],
    [{ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [null, null],
  ])('%j says the same as %j', (one, other) => {
    expect(areSameValues(one, other)).toBe(true);
    expect(areSameValues(other, one)).toBe(true);
  });

  test.each([
    [0, null],
    ['1', 1],
    [[1, 2], [1]],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [{ a: null }, {}],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [{ a: 1 }, { b: 1 }],
    [[undefined], []],
  ])('%j says something else than %j', (one, other) => {
    expect(areSameValues(one, other)).toBe(false);
    expect(areSameValues(other, one)).toBe(false);
  });

  test('a copy says the same, and another leaf something else', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 1 }), (value, leaf) => {
        expect(areSameValues(value, structuredClone(value))).toBe(true);
        const isOther = JSON.stringify(leaf) !== JSON.stringify('there');
        expect(areSameValues({ value, leaf }, { value, leaf: 'there' })).toBe(!isOther);
      }),
      { seed: 62, numRuns: 200 },
    );
  });
});

const KINDS = [
  Uint8Array,
  Uint16Array,
  Uint32Array,
  Int16Array,
  Int32Array,
  Float32Array,
  Float64Array,
] as const;

describe('columns of numbers', () => {
  test('differ where their numbers do, whatever their kind, length and place in memory', () => {
    const changes = fc.uniqueArray(fc.nat(299), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.integer({ min: 0, max: 300 }),
        fc.nat(3),
        changes,
        (Kind, length, start, at) => {
          const whole = new Kind(start + length).map((_, index) => index % 100);
          const one: NumberColumn = whole.subarray(start);
          const other: NumberColumn = one.slice();
          const changed = at.filter((index) => index < length).sort((a, b) => a - b);
          for (const index of changed) other[index] = 101;
          const found = new Set<number>();
          expect(collectDifferences(one, other, found)).toBe(changed.length > 0);
          expect([...found].sort((a, b) => a - b)).toEqual(changed);
        },
      ),
      { seed: 63, numRuns: 500 },
    );
  });

  test('differ where most say nothing: -1 and NaN are no numbers to compare eight bytes by', () => {
    const value = fc.constantFrom(0, -1, -1, 7, 42_828, Number.NaN);
    const changes = fc.array(fc.tuple(fc.nat(299), value), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.array(value, { maxLength: 300 }),
        changes,
        (Kind, values, changed) => {
          const [one, other] = [Kind.from(values), Kind.from(values)];
          for (const [at, number] of changed) if (at < other.length) other[at] = number;
          const different = [...one.keys()].filter((at) => !Object.is(one[at], other[at]));
          const found = new Set<number>();
          expect(collectDifferences(one, other, found)).toBe(different.length > 0);
          expect([...found].sort((a, b) => a - b)).toEqual(different);
        },
      ),
      { seed: 65, numRuns: 500 },
    );
  });

  test('of different kinds are the same where they hold the same numbers', () => {
    const found = new Set<number>();
    expect(collectDifferences(Uint8Array.of(1, 2, 3, 4), Uint32Array.of(1, 2, 3, 4), found)).toBe(false);
    expect(collectDifferences(Int16Array.of(-1, 2), Uint16Array.of(-1, 2), found)).toBe(true);
    expect([...found]).toEqual([0]);
  });

  test('hold NaN as the same as NaN, and add to what was found', () => {
    const found = new Set([9]);
    expect(collectDifferences(Float64Array.of(NaN, 1), Float64Array.of(NaN, 2), found)).toBe(true);
    expect([...found]).toEqual([9, 1]);
    const column = Float64Array.of(1);
    expect(collectDifferences(column, column, found)).toBe(false);
  });
});
