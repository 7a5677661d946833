import { describe, expect, test } from 'vitest';

import { parseMonthKey } from '../../../src/core/calendar/month';
import { breaksOfYears, isBroken, seriesBreaks } from '../../../src/core/report/series-breaks';

const month = (key: string) => parseMonthKey(key)!;
const BREAKS = seriesBreaks({
  version: 1,
  breaks: [
    { from: '2017-07', area: 'Arden', reason: 'New log' },
    { from: '2016-04', reason: 'Before both years' },
    { from: '2016-09', category: 'Drugs', reason: 'New category' },
    { from: '2018-04', reason: 'After both years' },
  ],
});

describe('series breaks', () => {
  test('are in order of time', () => {
    expect(BREAKS.map(({ from }) => from)).toEqual(['2016-04', '2016-09', '2017-07', '2018-04'].map(month));
  });

  test('spoil the comparison of two years only from within them', () => {
    expect(breaksOfYears(BREAKS, 2017).map(({ reason }) => reason)).toEqual(['New category', 'New log']);
  });

  test('bear on what they are for, from their month on', () => {
    const broken = (scope: Parameters<typeof isBroken>[1], before: string, now: string) =>
      isBroken(BREAKS, scope, month(before), month(now));
    expect(broken({ area: 'Arden' }, '2016-07', '2017-07')).toBe(true);
    expect(broken({ area: 'ARDEN' }, '2016-07', '2017-07')).toBe(true);
    expect(broken({ area: 'Arden' }, '2016-06', '2017-06')).toBe(false);
    expect(broken({ area: 'Brackley' }, '2016-07', '2017-07')).toBe(false);
    expect(broken({}, '2016-07', '2017-07')).toBe(false);
    expect(broken({ category: 'Drugs' }, '2016-04', '2017-04')).toBe(true);
    expect(broken({ category: 'Drugs' }, '2016-09', '2017-09')).toBe(false);
  });
});
