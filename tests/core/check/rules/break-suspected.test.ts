import { describe, expect, it } from 'vitest';

import { breakSuspected } from '../../../../src/core/check/rules/break-suspected';
import { check, sentences, matrixOf } from '../check-sheets';

describe('break-suspected', () => {
  const halves = (before: number, after: number) => [
    ...Array<number>(6).fill(before),
    ...Array<number>(6).fill(after),
  ];

  it('finds the month at which an area’s level shifts', () => {
    const sheets = [matrixOf({ A: halves(60, 20), B: halves(30, 31) }, {}, { sheet: 'Areas' })];
    expect(sentences(breakSuspected, sheets)).toEqual([
      'From October 2017 on, “A” has about 20 incidents a month instead of 60 (medians).',
    ]);
    expect(check(breakSuspected, sheets)).toEqual(['Areas']);
  });

  it('finds the month at which one category follows another', () => {
    const old = [...Array<number>(6).fill(30), ...Array<null>(6).fill(null)];
    const lines = { Brawl: old, Fracas: old.toReversed(), Drugs: halves(9, 9) };
    const sheets = [matrixOf(lines, { dimension: 'category', context: { area: 'A' } })];
    expect(sentences(breakSuspected, sheets)).toEqual([
      'From October 2017 on, “Brawl” is no longer used, and “Fracas” begins.',
    ]);
  });

  it('says in which area a category is called otherwise from a month on', () => {
    const old = [...Array<number>(6).fill(4), ...Array<null>(6).fill(null)];
    const lines = { Brawl: old, Fracas: old.toReversed(), Drugs: halves(9, 9) };
    const usual = { Brawl: halves(8, 8), Drugs: halves(9, 9) };
    const sheets = [lines, usual].map((of, at) =>
      matrixOf(of, { dimension: 'category', context: { area: 'AB'[at]! } }, { sheet: 'AB'[at]! }),
    );
    expect(sentences(breakSuspected, sheets)).toEqual([
      'From October 2017 on, “Brawl” is no longer used in A, and “Fracas” begins.',
    ]);
    expect(check(breakSuspected, sheets)).toEqual(['A']);
    const profile = { breaks: [{ from: '2017-10', area: 'A', reason: 'New words.' }] };
    expect(check(breakSuspected, sheets, { profile })).toEqual([]);
  });

  it('passes a break the profile names, and a steady area', () => {
    const profile = { breaks: [{ from: '2017-10', area: 'A', reason: 'New log.' }] };
    expect(check(breakSuspected, [matrixOf({ A: halves(60, 20) })], { profile })).toEqual([]);
    expect(check(breakSuspected, [matrixOf({ A: halves(60, 58) })])).toEqual([]);
  });
});
