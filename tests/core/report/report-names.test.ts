import { describe, expect, test } from 'vitest';

import { reportText } from '../../../src/core/language/en-GB/report';
import { reportNames } from '../../../src/core/report/report-names';

describe('reportNames', () => {
  test('names the usual report where the profile says nothing', () => {
    expect(reportNames({ version: 1 }, 2017)).toMatchObject({
      title: 'Annual Operations Report 2017/18',
      usualTitle: true,
      thePartnership: 'the partnership',
      theCommittee: 'the committee',
      lastYear: '2016/17',
      span: '1 April 2017 to 31 March 2018',
    });
  });

  test.each([
    ['CCTV report', 'CCTV report 2017/18'],
    ['CCTV in 2017/18', 'CCTV in 2017/18'],
  ])('puts the year into the title “%s”', (title, shown) => {
    expect(reportNames({ version: 1, report: { title } }, 2017)).toMatchObject({
      title: shown,
      usualTitle: false,
    });
  });

  test.each([
    ['CCTV Partnership Joint Executive', 'the CCTV Partnership Joint Executive'],
    ['The Joint Committee', 'the Joint Committee'],
    ['the Board', 'the Board'],
    ['Safer Mereshire', 'Safer Mereshire'],
    ['Mereshire CCTV Service', 'the Mereshire CCTV Service'],
  ])('sets “%s” into a sentence as “%s”', (name, within) => {
    expect(reportText.inSentence(name)).toBe(within);
  });
});
