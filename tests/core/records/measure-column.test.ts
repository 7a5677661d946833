import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MeasureColumn } from '../../../src/core/records/measure-column';
import { keptValue } from '../../../src/core/records/records';

describe('MeasureColumn', () => {
  it('says nothing where nothing was set', () => {
    const column = new MeasureColumn(2);
    column.set(1, 0);
    expect(Array.from(column.values)).toEqual([NaN, 0]);
  });

  it('stays in single precision for counts and shares', () => {
    const column = new MeasureColumn(4);
    [12, 0.99, 0.123_456, Number.NaN].forEach((value, record) => {
      column.set(record, value);
    });
    expect(column.values).toBeInstanceOf(Float32Array);
    expect(Array.from(column.values, keptValue)).toEqual([12, 0.99, 0.123_456, NaN]);
  });

  it('gives every value back to six decimals, whatever came before', () => {
    const values = fc.array(
      fc.oneof(
        fc.integer({ min: -1_000_000_000, max: 2_000_000_000 }),
        fc.integer({ min: 0, max: 1_000_000_000 }).map((millionths) => millionths / 1_000_000),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(values, (list) => {
        const column = new MeasureColumn(list.length);
        list.forEach((value, record) => {
          column.set(record, value);
        });
        expect(Array.from(column.values, keptValue)).toEqual(list);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
