/**
 * Sums of fractions carry noise in their last bits that depends on the order of adding, which Excel, LibreOffice and
 * this program do not share. Values are kept to six decimals, so rounding a sum to six gives all three the same
 * number; differences of rates are rounded to nine. Sums of whole counts are exact and are not rounded.
 */
export const SUM_DECIMALS = 6;
export const RATE_DECIMALS = 9;

/** From here on JavaScript writes whole numbers with an exponent; so large a number has no decimals to round. */
const LARGEST_PLAIN_INTEGER = 1e21;

/** Rounds as Excel's ROUND does: halves away from zero, on the fifteen significant digits Excel sees. */
export function roundDecimals(value: number, decimals: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value;
  const [mantissa, exponent] = Math.abs(value).toExponential(14).split('e');
  const scaled = Math.round(Number(`${mantissa!}e${String(Number(exponent) + decimals)}`));
  if (scaled >= LARGEST_PLAIN_INTEGER) return value;
  // Shifting by the decimal text keeps the result the double nearest to the decimal number.
  const rounded = Number(`${String(scaled)}e-${String(decimals)}`);
  return value < 0 ? -rounded + 0 : rounded;
}
