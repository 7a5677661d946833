import { TOLERANCE } from './sum-limits';

/** How parts compare with their whole over all columns: equal in most, else less or more. */
export type Sum = 'equal' | 'less' | 'more' | 'unknown';

/** Compares a row (or column) of numbers with the sums of its parts, column by column; blank counts as nothing. */
export function addsUp(
  whole: readonly (number | undefined)[],
  parts: readonly (readonly (number | undefined)[])[],
): Sum {
  let equal = 0;
  let less = 0;
  let more = 0;
  whole.forEach((value, index) => {
    const sum = parts.reduce((total, part) => total + (part[index] ?? 0), 0);
    if (value === undefined || (value === 0 && sum === 0)) return;
    if (Math.abs(value - sum) < TOLERANCE) equal++;
    else if (sum < value) less++;
    else more++;
  });
  const compared = equal + less + more;
  if (compared === 0) return 'unknown';
  if (equal * 2 >= compared) return 'equal';
  return less >= more ? 'less' : 'more';
}
