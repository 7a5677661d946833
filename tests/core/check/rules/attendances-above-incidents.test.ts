import { describe, expect, it } from 'vitest';

import { attendancesAboveIncidents } from '../../../../src/core/check/rules/attendances-above-incidents';
import { check, sentences, matrixOf } from '../check-sheets';

describe('attendances-above-incidents', () => {
  it('finds a month with more attendances than incidents', () => {
    const sheets = [matrixOf({ A: [3, 4] }), matrixOf({ A: [2, 6] }, { measure: 'attendances' })];
    expect(sentences(attendancesAboveIncidents, sheets)).toEqual([
      'In May 2017 A has 6 police attendances for 4 incidents.',
    ]);
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
