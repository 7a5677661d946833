import type { NumberFormat } from './document';

/**
 * The number formats as Excel's TEXT function and its cells take them. An ordinal is the one that TEXT cannot
 * write whole: it is the number in this format with its English ending behind it.
 */
export const EXCEL_FORMATS: Readonly<Record<NumberFormat, string>> = {
  count: '#,##0',
  'signed count': '+#,##0;-#,##0;0',
  'one decimal': '#,##0.0',
  percentage: '0.0%',
  'signed percentage': '+0.0%;-0.0%;0.0%',
  ordinal: '0',
  year: '0',
};

interface Shape {
  readonly decimals: number;
  readonly grouped: boolean;
  readonly percent: boolean;
  readonly signed: boolean;
}

const SHAPES: Readonly<Record<NumberFormat, Shape>> = {
  count: { decimals: 0, grouped: true, percent: false, signed: false },
  'signed count': { decimals: 0, grouped: true, percent: false, signed: true },
  'one decimal': { decimals: 1, grouped: true, percent: false, signed: false },
  percentage: { decimals: 1, grouped: false, percent: true, signed: false },
  'signed percentage': { decimals: 1, grouped: false, percent: true, signed: true },
  ordinal: { decimals: 0, grouped: false, percent: false, signed: false },
  year: { decimals: 0, grouped: false, percent: false, signed: false },
};

/** Excel keeps and rounds the first fifteen significant digits of a number. */
const SIGNIFICANT_DIGITS = 15;
const LARGEST_EXACT = 10 ** SIGNIFICANT_DIGITS;

/**
 * Writes a number as `TEXT(ROUND(value, …), EXCEL_FORMATS[format])` does, rounded to the places the format shows:
 * halves away from zero on the decimal digits Excel keeps, and no sign before what rounds to zero. Throws a
 * RangeError for a number that is not finite, which no figure is.
 */
export function formatNumber(value: number, format: NumberFormat): string {
  if (!Number.isFinite(value)) throw new RangeError(`No figure: ${String(value)}`);
  const { decimals, grouped, percent, signed } = SHAPES[format];
  const digits = roundDecimal(Math.abs(value), decimals, percent ? 2 : 0);
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : '';
  const number = (grouped ? groupThousands(whole) : whole) + fraction + (percent ? '%' : '');
  return signOf(value, signed, digits) + number + (format === 'ordinal' ? ordinalEnding(whole) : '');
}

function signOf(value: number, signed: boolean, digits: string): string {
  if (!/[1-9]/.test(digits)) return '';
  if (value < 0) return '-';
  return signed ? '+' : '';
}

/** The digits of `value` × 10^shift rounded to `decimals` places, without the point, at least one before it. */
function roundDecimal(value: number, decimals: number, shift: number): string {
  const scaled = value * 10 ** (shift + decimals);
  // Most numbers of a report are whole: nothing is rounded away.
  if (Number.isInteger(value) && scaled < LARGEST_EXACT) return String(scaled).padStart(decimals + 1, '0');
  const [mantissa, exponent] = value.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  const significant = mantissa!.replace('.', '');
  // How many of the significant digits lie before the cut, after which everything is rounded away.
  const kept = Number(exponent) + 1 + shift + decimals;
  const padded = significant.padEnd(Math.max(kept, 0), '0');
  const head = kept > 0 ? padded.slice(0, kept) : '0';
  const next = kept >= 0 ? padded.charAt(kept) : '0';
  const rounded = (BigInt(head) + (next >= '5' ? 1n : 0n)).toString();
  return rounded.padStart(decimals + 1, '0');
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "st", "nd", "rd" or "th" for a whole number in digits: 1st, 2nd, 3rd, 11th, 112th. */
export function ordinalEnding(digits: string): string {
  const tens = Number(digits.slice(-2));
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][tens % 10] ?? 'th';
}
