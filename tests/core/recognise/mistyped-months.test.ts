import { expect, it } from 'vitest';

import { mistypedMonths } from '../../../src/core/recognise/mistyped-months';

it.each([
  ['the second of two', [4, 5, 6, 6, 8, 9], [3]],
  ['the first of two', [4, 5, 6, 8, 8, 9], [3]],
  ['a last month called as the first', [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 4], [11]],
  ['a month far from its like', [4, 5, 6, 7, 8, 4, 10, 11, 12, 1, 2, 3], [5]],
  ['a month far before its like', [4, 5, 6, 11, 8, 9, 10, 11, 12], [3]],
])('finds %s', (_, months, found) => {
  expect(mistypedMonths(months)).toEqual(found);
});

it.each([
  ['two years', [4, 5, 6, 4, 5, 6]],
  ['a year and the beginning of the next', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2]],
  ['one month of two years', [4, 4]],
  ['months once each', [4, 5, 7]],
])('passes %s', (_, months) => {
  expect(mistypedMonths(months)).toEqual([]);
});
