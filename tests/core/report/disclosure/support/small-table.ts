import { CountBlock, type ToldCount } from '../../../../../src/core/report/disclosure/count-block';
import type { Term } from '../../../../../src/core/report/disclosure/count-equations';
import { Effort } from '../../../../../src/core/report/disclosure/effort';

/** What a withheld count is at least. */
export const LOWEST = 1;

/** The counts of a table of two rows and two columns: its cells, then the totals of rows, of columns, and of all. */
export const COUNTS: readonly (readonly number[])[] = [
  [0],
  [1],
  [2],
  [3],
  [0, 1],
  [2, 3],
  [0, 2],
  [1, 3],
  [0, 1, 2, 3],
];

export const sumOf = (cells: readonly number[], members: readonly number[]): number =>
  members.reduce((sum, cell) => sum + cells[cell]!, 0);

/** The block of a table with these cells; a count weighs its value, the total of all more than anything. */
export function blockOf(cells: readonly number[], effort = new Effort(1e7)): CountBlock {
  const counts = COUNTS.map((members): ToldCount => {
    const value = sumOf(cells, members);
    const weight = members.length === 4 ? 100 : value;
    return { value, lowest: LOWEST, shownLow: value, shownHigh: value, weight };
  });
  const terms = COUNTS.map((members) => members.map((index): Term => ({ index, times: 1 })));
  return new CountBlock({ cells, counts: terms, links: [] }, counts, effort);
}

/**
 * Every table within `around` of the true one that readers cannot tell from it, by trying them all. A movement of one
 * count by so much never needs another cell to move further.
 */
export function candidates(cells: readonly number[], withheld: Uint8Array, around: number): number[][] {
  let found: number[][] = [[]];
  for (const value of cells) {
    const values = Array.from({ length: 2 * around + 1 }, (_, step) => value - around + step);
    found = found.flatMap((table) => values.filter((one) => one >= 0).map((one) => [...table, one]));
  }
  return found.filter((table) =>
    COUNTS.every((members, count) =>
      withheld[count] === 1
        ? sumOf(table, members) >= LOWEST
        : sumOf(table, members) === sumOf(cells, members),
    ),
  );
}

/** Flags for the counts with these numbers. */
export function flagsOf(counts: readonly number[]): Uint8Array {
  return Uint8Array.from(COUNTS, (_, count) => (counts.includes(count) ? 1 : 0));
}
