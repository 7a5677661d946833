import { describe, expect, it } from 'vitest';

import { attendancesAboveIncidents } from '../../../../src/core/check/rules/attendances-above-incidents';
import { check, effects, sentences, matrixOf } from '../check-sheets';

describe('attendances-above-incidents', () => {
  it('finds a month with more attendances than incidents', () => {
    const sheets = [matrixOf({ A: [3, 4] }), matrixOf({ A: [2, 6] }, { measure: 'attendances' })];
    expect(sentences(attendancesAboveIncidents, sheets)).toEqual([
      'In May 2017 A has 6 police attendances for 4 incidents.',
    ]);
  });

  it('says of each area how many are too many, the most first', () => {
    const sheets = [
      matrixOf({ A: [3, 4], B: [5, 5] }, {}, { sheet: 'Incidents' }),
      matrixOf({ A: [4, 6], B: [5, 9] }, { measure: 'attendances' }, { sheet: 'Attended' }),
    ];
    expect(effects(attendancesAboveIncidents, sheets)).toMatchObject([
      { incidents: 4, area: 'B' },
      { incidents: 2, area: 'A' },
      { incidents: 1, area: 'A' },
    ]);
  });

  it('does not judge months without incidents, nor another year', () => {
    const attended = matrixOf({ A: [9, 9] }, { measure: 'attendances' });
    expect(check(attendancesAboveIncidents, [matrixOf({ A: [null, 9] }), attended])).toEqual([]);
    const before = [
      matrixOf({ A: [3] }, { year: 2016 }),
      matrixOf({ A: [9] }, { year: 2016, measure: 'attendances' }),
    ];
    expect(check(attendancesAboveIncidents, [matrixOf({ A: [9] }), ...before], { year: 2017 })).toEqual([]);
  });

  it('passes fewer', () => {
    expect(
      check(attendancesAboveIncidents, [
        matrixOf({ A: [3] }),
        matrixOf({ A: [3] }, { measure: 'attendances' }),
      ]),
    ).toEqual([]);
  });
});
