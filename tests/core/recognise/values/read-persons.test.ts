import { expect, it, test } from 'vitest';

import { encodeRecords } from '../../../../src/core/records/encode-records';
import { readPersons } from '../../../../src/core/recognise/values/read-persons';
import { recogniseText } from '../../support/recognise-text';

test.each([
  ['1 male', 1],
  ['2 Males', 2],
  ['1 x female', 1],
  ['1 adult', 1],
  ['2x juvenile males', 2],
  ['two youths arrested', 2],
  ['1m', 1],
  ['1 male, 2 females', 3],
  ['1 male and 1 female', 2],
  ['1 male 1 female', 2],
  ['1M/1F', 2],
])('%j counts %d', (text, persons) => {
  expect(readPersons(text)).toBe(persons);
});

test.each([
  'male',
  'approx 2 males',
  '2 males?',
  '1 male taller',
  '2 officers',
  '1 male, female',
  '5',
  '',
  '1 male aged 20',
])('%j is not read', (text) => {
  expect(readPersons(text)).toBeUndefined();
});

it('counts in a column of arrests, and what it cannot read stays unread', () => {
  const cells = ['1 male', '2 males', '1 x female', '1 adult', '0', '?'];
  const rows = cells.map((cell, index) => `2017-04-0${String(index + 1)} | Drugs | ${cell}`);
  const { columns, remarks } = encodeRecords(
    recogniseText(['Date | Category | Arrests', ...rows].join('\n')),
  );
  expect([...columns.measures.get('arrests')!]).toEqual([1, 2, 1, 1, 0, NaN]);
  expect(remarks.map(({ code }) => code)).toEqual(['count unreadable']);
});
