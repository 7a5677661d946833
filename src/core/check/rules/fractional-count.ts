import { measureRule } from '../measure-rule';

/** A count of things that come whole which is no whole number. */
export const fractionalCount = measureRule({
  id: 'fractional-count',
  severity: 'warning',
  isMeant: (measure) => measure !== 'availability',
  mayOccur: ({ areWhole }) => !areWhole,
  find: (values, { first, end }) => {
    const found: number[] = [];
    for (let record = first; record < end; record++) {
      const value = values[record]!;
      // NaN, where nothing is said, is neither above nor below its floor.
      if (value > Math.floor(value)) found.push(record);
    }
    return found;
  },
});
