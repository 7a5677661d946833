import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { SheetNames } from '../../../src/core/report/sheet-names';

describe('SheetNames', () => {
  test.each([
    ['Cover', 'Cover'],
    ['A/B: [x]?', 'A-B x'],
    ["'quoted'", 'quoted'],
    ['  spaced \n out ', 'spaced out'],
    ['', 'Sheet'],
    ['[]', 'Sheet'],
    ['History', 'History (2)'],
    ['A4 Incidents 2018/19', 'A4 Incidents 2018-19'],
    ['x'.repeat(40), 'x'.repeat(31)],
    ['😀'.repeat(20), '😀'.repeat(15)],
  ])('makes of “%s” the name “%s”', (wanted, name) => {
    expect(new SheetNames().take(wanted)).toBe(name);
  });

  test('gives no name twice, whatever the case', () => {
    const names = new SheetNames();
    expect(['Wards', 'WARDS', 'wards'].map((wanted) => names.take(wanted))).toEqual([
      'Wards',
      'WARDS (2)',
      'wards (3)',
    ]);
  });

  test('gives forty legal names for forty odd and equal wishes', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 60 }),
            fc.constantFrom('A/B: [x]?', "'''", 'An area with a very long name indeed', 'history'),
          ),
          { minLength: 40, maxLength: 40 },
        ),
        (wishes) => {
          const names = new SheetNames();
          const given = wishes.map((wish) => names.take(wish));
          expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(40);
          for (const name of given) {
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(31);
            expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
          }
        },
      ),
      { seed: 31, numRuns: 100 },
    );
  });
});
