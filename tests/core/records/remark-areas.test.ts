import { expect, it } from 'vitest';

import { encodeRecords } from '../../../src/core/records/encode-records';
import { log, makeRecognition } from './make-recognition';

const SHEET = {
  rows: [
    ['Month', 'Area'],
    ['2017-04', 'Stevenage'],
    ['2017-04', 'Elsewhere'],
    ['2017-05', 'Elsewhere'],
  ],
  tables: [log(['month', 'area'])],
};

it('remarks once on an area that the profile does not list', () => {
  const profile = { version: 1 as const, partnership: { areas: [{ name: 'Stevenage' }] } };
  expect(encodeRecords(makeRecognition([SHEET], profile)).remarks).toEqual([
    { code: 'area not in profile', record: 1, column: 1, text: 'Elsewhere' },
  ]);
});

it('has nothing to compare with where the profile lists no areas', () => {
  expect(encodeRecords(makeRecognition([SHEET])).remarks).toEqual([]);
});
