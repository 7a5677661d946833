import { describe, expect, it } from 'vitest';

import { encodeRecords } from '../../../src/core/records/encode-records';
import { date, log, makeRecognition, register } from './make-recognition';
import { values } from './read-records';

/** 3 April 2017. */
const DAY = 42_828;

describe('encodeRecords', () => {
  it('stays below 64 bytes a row with every column there can be', () => {
    const fields = ['date', 'area', 'arrests', 'attended', 'evidence', 'activations', 'reviews'] as const;
    const rows = Array.from({ length: 5000 }, (_, index) => [
      date(DAY + (index % 300)),
      'A',
      1,
      'Y',
      1,
      2,
      3,
    ]);
    const cameras = [['c', 1, 0.99], ...rows.map((_, index) => [`c${String(index)}`, 1, 0.5])];
    const { columns } = encodeRecords(
      makeRecognition([
        { rows: [[...fields], ...rows], tables: [log(fields)] },
        {
          rows: cameras,
          tables: [register('cameras', ['camera', undefined, 'availability'], { context: { year: 2017 } })],
        },
        { rows: [['Date'], [date(DAY)]], tables: [register('faults', ['date'])] },
      ]),
    );
    expect(columns.measures.size).toBe(9);
    const arrays = [...Object.values(columns), ...columns.measures.values()].filter((value) =>
      ArrayBuffer.isView(value),
    );
    const bytes = arrays.reduce((sum, array) => sum + array.buffer.byteLength, 0);
    expect(bytes / columns.length).toBeLessThanOrEqual(64);
  });

  it('keeps counts that single precision cannot hold', () => {
    const found = encodeRecords(
      makeRecognition([
        {
          rows: [
            ['Month', 'No.'],
            ['2017-04', 20_000_001],
            ['2017-05', 123.456],
          ],
          tables: [log(['month', 'count'])],
        },
      ]),
    );
    expect(values(found, 'incidents')).toEqual([20_000_001, 123.456]);
  });

  it('is not led astray by names out of object prototypes', () => {
    const found = encodeRecords(
      makeRecognition([
        {
          rows: [
            ['Month', 'Area'],
            ['2017-04', '__proto__'],
            ['2017-04', 'constructor'],
            ['2017-04', 'toString'],
          ],
          tables: [log(['month', 'area'])],
        },
      ]),
    );
    expect(found.areas.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString']);
  });
});
