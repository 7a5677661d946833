import { measureRule } from '../measure-rule';

/** A count below zero. */
export const negativeCount = measureRule({
  id: 'negative-count',
  severity: 'error',
  isMeant: () => true,
  mayOccur: ({ lowest }) => lowest < 0,
  find: (values, { first, end }) => {
    const found: number[] = [];
    for (let record = first; record < end; record++) if (values[record]! < 0) found.push(record);
    return found;
  },
});
