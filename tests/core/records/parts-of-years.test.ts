import { expect, it } from 'vitest';

import type { Axis } from '../../../src/core/recognise/layout';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { counts, makeRecognition } from './make-recognition';
import { reasons } from './read-records';

const LINES: readonly Omit<Axis, 'index' | 'label'>[] = [
  { measure: 'incidents', lacksQuarters: true },
  { measure: 'arrests' },
];

it('leaves quarters out that are no whole year, and lets everything beside them count', () => {
  const quarter = { year: 2017, isQuarter: true as const };
  const records = encodeRecords(
    makeRecognition([
      {
        rows: [[''], ['Incidents', null, 110, 400], ['Arrests', 50, 51, 90]],
        tables: [counts(LINES, [quarter, quarter, { year: 2016 }], { kind: 'summary' })],
      },
    ]),
  );
  expect(reasons(records).filter((reason) => reason !== undefined)).toEqual(['quarter without figure']);
  expect(reasons(records)).toHaveLength(5);
});
