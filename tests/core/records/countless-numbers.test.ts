import { expect, test } from 'vitest';

import { buildCube } from '../../../src/core/figures/build-cube';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { recogniseText } from '../support/recognise-text';
import { reasons, values } from './read-records';

const HUGE = '9'.repeat(300);

test('numbers that nobody ever counted are unread, in a matrix', () => {
  const records = encodeRecords(
    recogniseText(`
Incidents 2017/18
Category | Apr | May | Jun
Robbery | 1 | 2 | 3
Drugs | -${HUGE} | ${HUGE} | 1000000000000`),
  );
  expect(reasons(records).filter(Boolean)).toEqual(['count unreadable', 'count unreadable']);
  expect(values(records, 'incidents').filter((value) => !Number.isNaN(value))).toEqual([1, 2, 3, 1e12]);
});

test('nor do they count in a log: every figure stays a number', () => {
  const records = encodeRecords(
    recogniseText(`
Date | Category | Arrests
2017-04-03 | Robbery | -${HUGE}
2017-04-03 | Robbery | -${HUGE}
2017-04-04 | Drugs | 2`),
  );
  expect(values(records, 'arrests').filter((value) => !Number.isNaN(value))).toEqual([2]);
  const sums = buildCube(records).rows.flatMap((row) => [...row.values.values()]);
  expect(sums.every(Number.isFinite)).toBe(true);
});
