import { describe, expect, it } from 'vitest';

import { keyOfContent, mergeLists } from '../../../src/core/profile/merge-lists';

describe('mergeLists', () => {
  it('has what either added and not what either took away', () => {
    const base = ['a.xlsx', 'b.xlsx', 'c.xlsx'];
    const mine = ['b.xlsx', 'c.xlsx', 'mine.xlsx'];
    const theirs = ['a.xlsx', 'c.xlsx', 'theirs.xlsx'];
    expect(mergeLists(base, mine, theirs)).toEqual(['c.xlsx', 'theirs.xlsx', 'mine.xlsx']);
  });

  it('takes items with the same members, in whatever order, for the same', () => {
    const mine = [{ at: '2018-06-30', rules: ['date-as-text'] }];
    const theirs = [{ rules: ['date-as-text'], at: '2018-06-30' }];
    expect(mergeLists<object>([], mine, theirs)).toEqual(theirs);
    expect(keyOfContent(mine)).toBe(keyOfContent(theirs));
  });
});
