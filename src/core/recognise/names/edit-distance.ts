/**
 * Whether `a` becomes `b` by at most `limit` slips: a letter too many, missing, wrong, or two neighbours swapped
 * (optimal string alignment, the restricted Damerau–Levenshtein distance). Time grows with length × limit.
 */
export function isWithinEdits(a: string, b: string, limit: number): boolean {
  if (a === b) return true;
  if (limit <= 0 || Math.abs(a.length - b.length) > limit) return false;
  const beyond = limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, beyond));
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(beyond);
    if (row <= limit) current[0] = row;
    // Cells further than the limit from the diagonal are beyond it.
    const last = Math.min(b.length, row + limit);
    let least = current[0]!;
    for (let column = Math.max(1, row - limit); column <= last; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        previous[column - 1]! + (same ? 0 : 1),
        previous[column]! + 1,
        current[column - 1]! + 1,
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, beforePrevious[column - 2]! + 1);
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return false;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length]! <= limit;
}
