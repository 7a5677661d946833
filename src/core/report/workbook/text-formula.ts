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

/** What is known of the cell a formula refers to, whatever the figures; the more, the shorter the formula. */
export interface KnownOfCell {
  /** An integer, or a shorthand in its place. */
  readonly whole: boolean;
  /** A number, never a shorthand. */
  readonly number: boolean;
}

/**
 * The formula expression that writes what `reference` holds as it reads in a sentence; a shorthand is written as it
 * is.
 */
export function textFormula(reference: string, format: NumberFormat, known: KnownOfCell): string {
  const decimals = DECIMALS[format];
  const code = EXCEL_FORMATS[format];
  if (format === 'ordinal') {
    const written = `TEXT(${reference},"${code}")&${ordinalEndingFormula(reference)}`;
    return known.number ? written : `IFERROR(${written},${reference})`;
  }
  // TEXT leaves a text, and so a shorthand, as it is.
  if (known.whole && decimals === 0) return `TEXT(${reference},"${code}")`;
  // Rounded first: engines differ in how TEXT rounds a half that a binary fraction only comes near to.
  const written = `TEXT(ROUND(${reference},${decimals}),"${code}")`;
  return known.number ? written : `IFERROR(${written},${reference})`;
}

function ordinalEndingFormula(reference: string): string {
  const teens = `AND(MOD(${reference},100)>=11,MOD(${reference},100)<=13)`;
  return `IF(${teens},"th",CHOOSE(MIN(MOD(${reference},10),4)+1,"th","st","nd","rd","th"))`;
}
