import fc from 'fast-check';

import { RandomStream } from '../../../sample/random';

const SEED = 20_170_401;

/** Tries a property on `numRuns` streams of random numbers, the same every time; a failure names its stream. */
export function forMany(numRuns: number, property: (random: RandomStream) => void): void {
  fc.assert(
    fc.property(fc.nat(), (key) => {
      property(new RandomStream(String(key)));
    }),
    // A smaller key is no simpler sheet.
    { seed: SEED, numRuns, endOnFailure: true },
  );
}
