import { describe, expect, it } from 'vitest';

import { dateAsText } from '../../../../src/core/check/rules/date-as-text';
import { check, logOf } from '../check-sheets';

describe('date-as-text', () => {
  it('finds dates typed as text', () => {
    expect(check(dateAsText, [logOf([{}, { date: '03.04.17' }, { date: '3rd April 2017' }])])).toEqual([
      'B3',
      'B4',
    ]);
  });

  it('passes dates, and text that is none', () => {
    expect(check(dateAsText, [logOf([{}, { date: 'soon' }])])).toEqual([]);
  });
});
