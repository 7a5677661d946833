import { describe, expect, it } from 'vitest';

import { chooseYear } from '../../../src/core/figures/choose-year';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { log, makeRecognition, register } from '../records/make-recognition';

function yearOf(months: readonly string[], profileYear?: string, asRegister = false): number {
  const table = asRegister ? register('faults', ['month']) : log(['month']);
  const profile = { version: 1 as const, ...(profileYear === undefined ? {} : { year: profileYear }) };
  const rows = [['Month'], ...months.map((month) => [month])];
  return chooseYear(encodeRecords(makeRecognition([{ rows, tables: [table] }], profile)));
}

describe('chooseYear', () => {
  it('takes a year with many incident records, of two told as far the later', () => {
    expect(yearOf(['2016-04', '2016-05', '2017-04'])).toBe(2016);
    expect(yearOf(['2017-04', '2016-04'])).toBe(2017);
  });

  it('does not pass over a year of which a little is missing for the fuller year before', () => {
    const year = (start: number, without: readonly number[] = []): string[] =>
      Array.from({ length: 12 }, (_, place) => place)
        .filter((place) => !without.includes(place))
        .map((place) => `${start + (place > 8 ? 1 : 0)}-${String(((place + 3) % 12) + 1).padStart(2, '0')}`);
    expect(yearOf([...year(2016), ...year(2017, [4])])).toBe(2017);
    // A year that still goes on is not reported on.
    expect(yearOf([...year(2016), ...year(2017, [10, 11])])).toBe(2016);
  });

  it('obeys the profile', () => {
    expect(yearOf(['2016-04'], '2018/19')).toBe(2018);
  });

  it('takes other records where there are no incidents, and 0 where there is nothing', () => {
    expect(yearOf(['2016-04'], undefined, true)).toBe(2016);
    expect(yearOf([])).toBe(0);
  });
});
