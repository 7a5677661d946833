import { describe, expect, it } from 'vitest';

import { monthMissing } from '../../../../src/core/check/rules/month-missing';
import { check, sentences, effects, matrixOf } from '../check-sheets';

describe('month-missing', () => {
  const year = [5, 6, 7, 5, null, 6, 7, 5, 6, 7, 5, 6];

  it('finds a month without figures, with about what it would hold', () => {
    const sheets = [matrixOf({ Stevenage: year, Hertsmere: year.map(() => 9) }, {}, { sheet: 'Areas' })];
    expect(sentences(monthMissing, sheets)).toEqual(['There are no figures for Stevenage in August 2017.']);
    expect(check(monthMissing, sheets)).toEqual(['Areas']);
    expect(effects(monthMissing, sheets)).toMatchObject([{ incidents: 6, area: 'Stevenage' }]);
  });

  it('tells months that follow each other as one', () => {
    const gap = [5, 6, null, null, null, 6, 7, 5, 6, 7, null, 6];
    const sheets = [matrixOf({ Stevenage: gap, Hertsmere: year.map(() => 9) })];
    expect(sentences(monthMissing, sheets).sort()).toEqual([
      'There are no figures for Stevenage from June 2017 to August 2017.',
      'There are no figures for Stevenage in February 2018.',
    ]);
  });

  it('passes a month of 0, and months before an area joined', () => {
    const late = [null, null, ...Array<number>(10).fill(4)];
    const profile = { partnership: { areas: [{ name: 'Hertsmere', joinedOn: '2017-06' }] } };
    const sheets = [matrixOf({ Stevenage: year.map((value) => value ?? 0), Hertsmere: late })];
    expect(check(monthMissing, sheets, { profile })).toEqual([]);
  });
});
