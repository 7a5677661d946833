import { expect, test } from 'vitest';

import { checkPlainText } from '../../../../src/core/report/checker/check-report';
import { wordRemark } from '../../../../src/core/report/checker/remark';
import { REPORT_RULES } from '../../../../src/core/report/checker/rules/rules';
import { reportCheckerText as english } from '../../../../src/core/language/en-GB/report-checker';
import { reportCheckerText as welsh } from '../../../../src/core/language/cy-GB/report-checker';

/** A short report with every slip in it. */
const SLIPS = `WESTMERE CCTV JOINT PANEL, FRIDAY 4 OCTOBER 2018

TITLE OF REPORT: YEARLY REPORT OF OPERATIONS

1. EXECUTIVE SUMMARY

1.1 This tells the Joint CCTV Panel of the year 2017/8 and puts forward the Inspector's Report.

2. RECOMMENDATIONS

2.1 That members approve the Operations Report 2017/18.

3. LEGAL IMPLICATIONS

3.1 Members are to approve the Independent Inspectors' Report too (Appendix B).

4. RISK IMPLICATIONS

5.1 The room works in compliance and the Code. Incidents rose from 120 to 110, after 140 incidents in 2016/17.

5. HUMAN RESOURCE IMPLICATIONS

- 5.1 None for HR

6. APPENDICES

6.1 Appendix A: Operations Report 2017/18.

7. CONTACT OFFICERS

7.1 A. Sample, a.sample@westmere.gov.uk

7.2 B. Sample, b.sample@westmree.gov.uk
`;

/** The same report, mended. */
const MENDED = `WESTMERE CCTV JOINT PANEL, THURSDAY 4 OCTOBER 2018

TITLE OF REPORT: YEARLY REPORT OF OPERATIONS 2017/18

1. EXECUTIVE SUMMARY

1.1 This tells the Westmere CCTV Joint Panel of the 110 incidents that closed-circuit television (CCTV) saw in 2017/18 and puts forward the Independent Inspectors' Report.

2. RECOMMENDATIONS

2.1 That members approve the Operations Report 2017/18 and the Independent Inspectors' Report 2017/18.

3. LEGAL IMPLICATIONS

3.1 Members are to approve the Independent Inspectors' Report too (Appendix B).

4. RISK IMPLICATIONS

4.1 The room works in compliance with the Code. Incidents fell from 120 to 110, after 120 incidents in 2016/17.

5. HUMAN RESOURCE IMPLICATIONS

5.1 None for human resources.

6. APPENDICES

6.1 Appendix A: Operations Report 2017/18.

6.2 Appendix B: Independent Inspectors' Report 2017/18.

7. CONTACT OFFICERS

7.1 A. Sample, a.sample@westmere.gov.uk

7.2 B. Sample, b.sample@westmere.gov.uk
`;

const GIVEN = { published: [{ measure: 'incidents', year: '2016/17', value: 120 }] };

test('every rule finds its slip in a report that has them all', () => {
  const found = new Set(checkPlainText(SLIPS, GIVEN).map(({ rule }) => rule));
  expect(REPORT_RULES.filter(({ id }) => !found.has(id)).map(({ id }) => id)).toEqual([]);
});

test('a mended report has no remarks', () => {
  expect(checkPlainText(MENDED, GIVEN)).toEqual([]);
});

test('every remark has its words in both languages', () => {
  for (const remark of checkPlainText(SLIPS, GIVEN)) {
    expect(wordRemark(remark, english)).toMatch(/[.]$/);
    expect(wordRemark(remark, welsh)).toMatch(/[.]$/);
    expect(wordRemark(remark, welsh)).not.toBe(wordRemark(remark, english));
  }
});
