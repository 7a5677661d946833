/** The middle number of a list; of an even count the mean of the middle two. The list must not be empty. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Makes the median absolute deviation the standard deviation of a normal distribution. */
const NORMAL = 1.4826;

/** How far numbers usually lie from their own middle, unmoved by a few that lie far off. */
export function usualDeviation(numbers: readonly number[], middle: number): number {
  return NORMAL * median(numbers.map((number) => Math.abs(number - middle)));
}
