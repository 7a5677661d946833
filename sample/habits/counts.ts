import type { RandomStream } from '../random';
import type { Written } from './written';

const WORDS = ['none', 'one', 'two', 'three', 'four'];

/** A number of arrests as an operator writes it. `means` is `null` where nothing is recorded or nothing applies. */
export function writeArrests(count: number, random: RandomStream): Written<number | null> {
  return count === 0 ? writeNone(random) : writeSome(count, random);
}

function writeNone(random: RandomStream): Written<number | null> {
  switch (random.weightedIndex([38, 40, 12, 8, 2])) {
    case 1:
      return { cell: null, means: null };
    case 2:
      return { cell: '-', means: 0, trap: 'count written as none' };
    case 3:
      return { cell: 'N/A', means: null, trap: 'count not applicable' };
    case 4:
      return { cell: 'nil', means: 0, trap: 'count written as none' };
    default:
      return { cell: 0, means: 0 };
  }
}

function writeSome(count: number, random: RandomStream): Written<number> {
  switch (random.weightedIndex([86, 5, 3, 3, 3])) {
    case 1:
      return { cell: `${count} x`, means: count, trap: 'count in words' };
    case 2:
      return { cell: `x${count}`, means: count, trap: 'count in words' };
    case 3:
      return { cell: WORDS[count]!, means: count, trap: 'count in words' };
    case 4:
      return { cell: String(count), means: count, trap: 'number as text' };
    default:
      return { cell: count, means: count };
  }
}
