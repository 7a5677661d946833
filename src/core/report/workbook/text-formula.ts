import type { NumberFormat } from '../document';
import { EXCEL_FORMATS } from '../format-number';

/** Decimals of the number itself, a percentage being a fraction: what a text with that format is rounded to. */
const DECIMALS: Readonly<Record<NumberFormat, number>> = {
  count: 0,
  'signed count': 0,
  'one decimal': 1,
  percentage: 3,
  'signed percentage': 3,
  ordinal: 0,
  year: 0,
};

/**
 * The formula expression that writes what `reference` holds as it reads in a sentence; a shorthand is written as it
 * is. `wholeNumber` promises an integer or a shorthand, which makes the formula shorter.
 */
export function textFormula(reference: string, format: NumberFormat, wholeNumber: boolean): string {
  const decimals = DECIMALS[format];
  const code = EXCEL_FORMATS[format];
  if (format === 'ordinal') {
    return `IFERROR(TEXT(${reference},"${code}")&${ordinalEndingFormula(reference)},${reference})`;
  }
  // TEXT leaves a text, and so a shorthand, as it is.
  if (wholeNumber && decimals === 0) return `TEXT(${reference},"${code}")`;
  // Rounded first: engines differ in how TEXT rounds a half that a binary fraction only comes near to.
  return `IFERROR(TEXT(ROUND(${reference},${decimals}),"${code}"),${reference})`;
}

function ordinalEndingFormula(reference: string): string {
  const teens = `AND(MOD(${reference},100)>=11,MOD(${reference},100)<=13)`;
  return `IF(${teens},"th",CHOOSE(MIN(MOD(${reference},10),4)+1,"th","st","nd","rd","th"))`;
}
