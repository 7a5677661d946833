import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fittingSlots, type SlotSum } from '../../../src/core/records/fitting-slots';
import { NOT_KNOWN } from '../../../src/core/records/records';

const APRIL = 24_219;
const slot = (area: number, month: number | undefined, value: number): SlotSum => ({
  area,
  month,
  year: 2018,
  value,
});

describe('fittingSlots', () => {
  const counted = [slot(0, APRIL, 5), slot(1, APRIL, 5), slot(0, APRIL + 1, 5), slot(1, APRIL + 1, 5)];

  it('leaves a month that tells more than is counted, though the year fits', () => {
    const told = [slot(NOT_KNOWN, APRIL, 12), slot(NOT_KNOWN, APRIL + 1, 4)];
    expect([...fittingSlots(told, counted)]).toEqual([told[1]]);
  });

  it('leaves an area that does, and all areas where they do together', () => {
    const told = [slot(0, APRIL, 6), slot(1, APRIL, 5)];
    expect([...fittingSlots(told, counted)]).toEqual([told[1]]);
    const unnamed = [slot(NOT_KNOWN, APRIL, 6), slot(1, APRIL, 5)];
    expect([...fittingSlots(unnamed, counted)]).toEqual([]);
  });

  it('gives figures of the year what months leave', () => {
    const told = [slot(NOT_KNOWN, undefined, 11), slot(NOT_KNOWN, APRIL, 10)];
    expect([...fittingSlots(told, counted)]).toEqual([told[1]]);
  });

  it('never takes more than is counted of any month and area', () => {
    const slots = fc.array(
      fc.record({
        area: fc.integer({ min: NOT_KNOWN, max: 2 }),
        month: fc.option(fc.integer({ min: APRIL, max: APRIL + 2 }), { nil: undefined }),
        year: fc.constant(2018),
        value: fc.nat(9),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(slots, slots, (told, base) => {
        const taken = [...fittingSlots(told, base)];
        for (const month of [undefined, APRIL, APRIL + 1, APRIL + 2])
          for (const area of [undefined, 0, 1, 2]) {
            const sum = (of: readonly SlotSum[]) =>
              of
                .filter((one) => month === undefined || one.month === month)
                .filter((one) => area === undefined || one.area === area)
                .reduce((all, { value }) => all + value, 0);
            expect(sum(taken)).toBeLessThanOrEqual(sum(base));
          }
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
