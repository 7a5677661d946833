import fc from 'fast-check';
import { expect, test } from 'vitest';

import { measureRows } from '../../../src/excel/read/message-size';

test('tells what rows alike weigh as JSON in UTF-8 to within a twentieth', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true }), fc.boolean());
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 40, max: 200 }),
      (row, count) => {
        const rows = Array.from({ length: count }, () => row);
        const real = new TextEncoder().encode(JSON.stringify(rows)).length;
        expect(Math.abs(measureRows(rows) - real) / real).toBeLessThan(0.05);
      },
    ),
    { seed: 9, numRuns: 200 },
  );
});

test('nothing weighs nothing', () => {
  expect(measureRows([])).toBe(0);
});
