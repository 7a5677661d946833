import { describe, expect, it } from 'vitest';

import { columnGone } from '../../../../src/core/check/rules/column-gone';
import { log } from '../../records/make-recognition';
import { check, sentences, logOf, entries, FIELDS } from '../check-sheets';

describe('column-gone', () => {
  const [first, second, third] = ['Apr', 'May', 'Jun'].map((sheet) => logOf(entries(1), { sheet }));

  it('finds the sheet without a column the others have', () => {
    const poor = log(FIELDS.map((field) => (field === 'arrests' ? undefined : field)));
    const sheets = [first!, second!, third!, { ...logOf(entries(1), { sheet: 'Jul' }), tables: [poor] }];
    expect(sentences(columnGone, sheets)).toEqual([
      'This sheet has no column for the arrests; other sheets have one, headed “arrests”.',
    ]);
  });

  it('passes sheets alike, and a workbook of few sheets', () => {
    expect(check(columnGone, [first!, second!, third!])).toEqual([]);
    expect(check(columnGone, [first!, { ...second!, tables: [log(['reference', 'date'])] }])).toEqual([]);
  });
});
