import { describe, expect, it } from 'vitest';

import { addToGroup, groupBy } from '../../src/core/group-by';

describe('groupBy', () => {
  it('keeps groups, and the things in them, in the order in which they come', () => {
    const groups = groupBy(['Watford', 'Stevenage', 'Welwyn', 'St Albans'], (name) => name.charAt(0));
    expect([...groups]).toEqual([
      ['W', ['Watford', 'Welwyn']],
      ['S', ['Stevenage', 'St Albans']],
    ]);
  });

  it('gives no group of nothing', () => {
    expect(groupBy([], String).size).toBe(0);
  });
});

describe('addToGroup', () => {
  it('begins a group where there is none, and gives it with what was put into it', () => {
    const groups = new Map<number, string[]>();
    expect(addToGroup(groups, 1, 'one')).toEqual(['one']);
    expect(addToGroup(groups, 1, 'another')).toEqual(['one', 'another']);
    expect(groups).toEqual(new Map([[1, ['one', 'another']]]));
  });
});
