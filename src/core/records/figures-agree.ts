/** Month → figure. */
export type Series = ReadonlyMap<number, number>;

/** This much of the months must agree. */
const LEAST_SHARE = 0.9;
const LEAST_MONTHS = 3;
/** The odds against the figures agreeing by chance, as powers of two. */
export const LEAST_BITS = 12;
/** Figures of which so much is the same look alike. */
const SHARE_IN_DOUBT = 0.6;

/** Whether a sum agrees with figures in nearly all months that both tell, and not by chance. */
export function agree(sum: Series, figures: Series, leastBits = LEAST_BITS, share = LEAST_SHARE): boolean {
  let equal = 0;
  let shared = 0;
  const different = new Set<number>();
  for (const [month, value] of figures) {
    if (!sum.has(month)) continue;
    shared++;
    if (sum.get(month) !== value) continue;
    equal++;
    different.add(value);
  }
  let bits = 0;
  for (const value of different) bits += Math.log2(1 + Math.abs(value)) / 2;
  return equal >= Math.max(LEAST_MONTHS, shared * share) && bits >= leastBits;
}

/**
 * Whether figures are so near to others that they may tell the same: under names of which one may be short for the
 * other, most of the sum; else most months to the digit, and not by chance.
 */
export function nearlyAgree(figures: Series, others: Series, hasNameAlike: boolean): boolean {
  if (!hasNameAlike) return agree(figures, others, LEAST_BITS, SHARE_IN_DOUBT);
  const shared = [...others.keys()].filter((month) => figures.has(month)).length;
  const most = Math.max(sumOfSeries(figures), sumOfSeries(others));
  return shared >= LEAST_MONTHS && sumOfLesser(figures, others) >= most * SHARE_IN_DOUBT;
}

/** What both tell: the sum of the lesser figure of each month. */
export function sumOfLesser(one: Series, other: Series): number {
  let sum = 0;
  for (const [month, value] of one) sum += Math.min(value, other.get(month) ?? 0);
  return sum;
}

export function sumOfSeries(series: Series): number {
  let sum = 0;
  for (const value of series.values()) sum += value;
  return sum;
}
