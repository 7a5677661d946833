import { describe, expect, it } from 'vitest';

import { isPlainText } from '../../../../src/files/read/csv/is-plain-text';

describe('isPlainText', () => {
  it.each([
    '',
    'Month,Incidents',
    'one column\nonly',
    'a,b,c\n1,2,3',
    'a;b\n1,5;2,5',
    'a\tb\n1\t2',
    'a, b, c\n1, 2, 3',
    '"a","b"\n"1","2"',
    'Incidents in 2017/18\n\nMonth,Incidents\nApril,12\nMay,1,200',
    'Stevenage\nApril,,4\nRecords of the year, as kept\nOther text\nMore of it\nMay,,5',
  ])('takes %j for a table', (text) => {
    expect(isPlainText(text)).toBe(false);
  });

  it.each([
    'just some text\nnothing here',
    '# Report\n\nReads workbooks, counts them, and writes\na report; the numbers, 5,000 of them,\nare live.\nNothing is sent, ever.',
  ])('takes %j for plain text', (text) => {
    expect(isPlainText(text)).toBe(true);
  });
});
