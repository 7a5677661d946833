import type { RandomStream } from '../../../sample/random';

/** A count as it is written. Without a value the cell holds none and is no candidate. */
export interface CountCell {
  readonly text: string;
  readonly value?: number;
}

/** A count: mostly a number, sometimes a dash for none, thousands with a comma, nothing at all, or "n/a". */
export function countCell(random: RandomStream, most: number): CountCell {
  if (random.chance(0.06)) return { text: '-', value: 0 };
  if (random.chance(0.04)) return { text: 'n/a' };
  if (random.chance(0.04)) return { text: '' };
  const value = random.integer(0, most);
  if (value >= 1000 && random.chance(0.3))
    return { text: `${String(Math.floor(value / 1000))},${String(value % 1000).padStart(3, '0')}`, value };
  return { text: String(value), value };
}

/** A column or row of cells added up. */
export function sumOf(cells: readonly CountCell[]): number {
  return cells.reduce((sum, { value = 0 }) => sum + value, 0);
}
