import { describe, expect, test } from 'vitest';

import { formatFinancialYear } from '../../../../src/core/calendar/financial-year';
import { findFinancialYears } from '../../../../src/core/recognise/values/read-financial-year';

/** "2017/18", or "2011/12?" where ambiguous, with what of the text it is. */
function found(text: string): string[] {
  return findFinancialYears(text).map(
    ({ year, index, length, ambiguous }) =>
      `${formatFinancialYear(year)}${ambiguous ? '?' : ''}=${text.slice(index, index + length)}`,
  );
}

describe('findFinancialYears', () => {
  test.each<[string, string[]]>([
    ['Incidents 2016/17', ['2016/17=2016/17']],
    ['Incidents 2016/7', ['2016/17=2016/7']],
    ['2016/2017', ['2016/17=2016/2017']],
    ['16/17', ['2016/17=16/17']],
    ['Arrests 16 / 17 total', ['2016/17=16 / 17']],
    ['2017-18 appendix', ['2017/18=2017-18']],
    ['2017–18 appendix', ['2017/18=2017–18']],
    ['2017 - 2018', ['2017/18=2017 - 2018']],
    ['CCTV_2017_18_final.xlsx', ['2017/18=2017_18']],
    ['Report_2017-18.xlsx', ['2017/18=2017-18']],
    ['FY18 returns', ['2017/18=FY18']],
    ['FY 2018', ['2017/18=FY 2018']],
    ['FY’18', ['2017/18=FY’18']],
    ['FY17/18', ['2017/18=FY17/18']],
    ['FY 2017/18', ['2017/18=FY 2017/18']],
    ['(2017/18)', ['2017/18=2017/18']],
    ['2017/18: all areas', ['2017/18=2017/18']],
    ['Figures for 2017/18.', ['2017/18=2017/18']],
    ['2016/17 and 2017/18', ['2016/17=2016/17', '2017/18=2017/18']],
    ['2016/17, 2017/18', ['2016/17=2016/17', '2017/18=2017/18']],
    ['2016/17 - 2017/18', ['2016/17=2016/17', '2017/18=2017/18']],
    ['2016/17-2017/18', ['2016/17=2016/17', '2017/18=2017/18']],
    ['2016/17 v 2017/18', ['2016/17=2016/17', '2017/18=2017/18']],
    ['April 2017 to March 2018', ['2017/18=April 2017 to March 2018']],
    ['Apr 17 - Mar 18', ['2017/18=Apr 17 - Mar 18']],
    ['Apr-17 – Mar-18', ['2017/18=Apr-17 – Mar-18']],
    ['Report for 1 April 2017 to 31 March 2018', ['2017/18=1 April 2017 to 31 March 2018']],
    ['1st April 2017 – 31st March 2018', ['2017/18=1st April 2017 – 31st March 2018']],
    ['01/04/2017 to 31/03/2018', ['2017/18=01/04/2017 to 31/03/2018']],
    ['1.4.17 - 31.3.18', ['2017/18=1.4.17 - 31.3.18']],
    ['Year ended 31 March 2018', ['2017/18=Year ended 31 March 2018']],
    ['year ending March 2018', ['2017/18=year ending March 2018']],
    ['Year to 31st March 2018', ['2017/18=Year to 31st March 2018']],
    ['1999/00', ['1999/00=1999/00']],
    ['1999/2000', ['1999/00=1999/2000']],
    ['99/00', ['1999/00=99/00']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['03/04', ['2003/04?=03/04']],
    ['11/12', ['2011/12?=11/12']],
    ['12/13', ['2012/13?=12/13']],
    ['FY11/12', ['2011/12=FY11/12']],
    ['2011-12', ['2011/12?=2011-12']],
    ['2011/12', ['2011/12=2011/12']],
    ['17-18', ['2017/18?=17-18']],
    ['2017 to 2018', ['2017/18?=2017 to 2018']],
  ])('what may be something else says so: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    '2018-10',
    '2018/10',
    '04/13',
    '03/05',
    '16/18',
    '2016/18',
    '2016/2018',
    '03/04/2017',
    '03/04/05',
    '2017-18-01',
    '11/12/13',
    '01-02-2003',
    '2003-04-05',
    '12:13/14',
    '17-18 April',
    'April 17-18',
    '£17/18.50',
    '0117/18',
    '117/118',
    'A17/18',
    '17/18th',
    '17/8',
    '7/8',
    '1817/18',
    '3017/18',
    '2017',
    'April 2017',
    'April 2017 to March 2019',
    'Year ended 31 December 2018',
    'KFY18',
    '',
    'no year at all',
  ])('no year in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('every year from 2000 to 2050 in every form', () => {
    for (let year = 2000; year <= 2050; year++) {
      const end = year + 1;
      const short = String(end % 100).padStart(2, '0');
      const texts = [
        formatFinancialYear(year),
        `${year}/${end}`,
        `${year}-${short}`,
        `${String(year % 100).padStart(2, '0')}/${short}`,
        `FY${short}`,
        `April ${year} to March ${end}`,
        `Annual return ${year}/${short} (final)`,
      ];
      for (const text of texts) expect(findFinancialYears(text).map((one) => one.year)).toEqual([year]);
    }
  });
});
