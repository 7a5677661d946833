import { expect, it } from 'vitest';

import { readCount } from '../../../sample/truth/read-count';
import { dateCell, errorCell, formatted, formula } from '../../../sample/sheets/cell';

it.each([
  [12, { kind: 'count', value: 12 }],
  [0, { kind: 'count', value: 0 }],
  [formatted(7, '000'), { kind: 'count', value: 7 }],
  [formula('SUM(A1:A2)', 9), { kind: 'count', value: 9 }],
  ['14', { kind: 'count', value: 14 }],
  ['21,345', { kind: 'count', value: 21_345 }],
  ['-', { kind: 'count', value: 0, isNil: true }],
  ['nil', { kind: 'count', value: 0, isNil: true }],
  [null, { kind: 'nothing' }],
  [' ', { kind: 'nothing' }],
  ['n/a', { kind: 'nothing' }],
  ['tbc', { kind: 'count unreadable' }],
  ['1,23', { kind: 'count unreadable' }],
  [dateCell(43_000), { kind: 'count unreadable' }],
  [errorCell('#REF!'), { kind: 'error value' }],
  [formula('A1/A2', errorCell('#DIV/0!')), { kind: 'error value' }],
])('reads %j', (cell, meaning) => {
  expect(readCount(cell)).toEqual(meaning);
});
