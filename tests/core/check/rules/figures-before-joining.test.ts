import { describe, expect, it } from 'vitest';

import { figuresBeforeJoining } from '../../../../src/core/check/rules/figures-before-joining';
import { date } from '../../records/make-recognition';
import { check, logOf, DAY } from '../check-sheets';

describe('figures-before-joining', () => {
  const profile = { partnership: { areas: [{ name: 'Stevenage', joinedOn: '2017-10' }] } };

  it('finds entries of months before', () => {
    expect(check(figuresBeforeJoining, [logOf([{}, { date: date(DAY + 200) }])], { profile })).toEqual([
      '2:2',
    ]);
  });

  it('passes entries from the month of joining on', () => {
    expect(check(figuresBeforeJoining, [logOf([{ date: date(DAY + 185) }])], { profile })).toEqual([]);
  });
});
