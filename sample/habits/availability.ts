import type { RandomStream } from '../random';
import { formatted } from '../sheets/cell';
import type { Written } from './written';

/**
 * An availability (thousandths of the year) as three people wrote it: as 99.2, as 0.992 or as a real percentage.
 * `means` is the fraction; `null` where nobody measured it.
 */
export function writeAvailability(
  thousandths: number | undefined,
  random: RandomStream,
): Written<number | null> {
  if (thousandths === undefined) {
    return { cell: random.chance(0.5) ? null : 'N/A', means: null, trap: 'availability missing' };
  }
  const fraction = thousandths / 1000;
  switch (random.weightedIndex([50, 30, 20])) {
    case 1:
      return { cell: fraction, means: fraction };
    case 2:
      return { cell: formatted(fraction, '0.0%'), means: fraction };
    default:
      return { cell: thousandths / 10, means: fraction, trap: 'availability as percentage' };
  }
}
