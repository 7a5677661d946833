import { commonestCount, sampleRows } from './find-delimiter';

const DELIMITERS = [',', ';', '\t'] as const;
/** A table has at least a heading and a row under it. */
const FEWEST_ROWS = 2;
/** In prose a comma or semicolon has a blank behind it, or stands between the digits of a number. */
const SETS_FIELDS_APART = /\t|[,;](?!\s|$|(?<=\d[,;])\d{3}(?!\d))/;

/** A row of so many words is a sentence or a heading, and no lone value. */
const WORDS_OF_PROSE = 3;

/**
 * Whether a text can hold no table but reads as words: no rows in which something sets fields apart as prose does not,
 * nor rows of which most have the same number of fields. A file of one row or column of values is no such text.
 */
export function isPlainText(text: string): boolean {
  const rows = sampleRows(text);
  if (!rows.some((row) => (row.match(/\p{L}{2,}/gu)?.length ?? 0) >= WORDS_OF_PROSE)) return false;
  return !isSeparated(rows);
}

function isSeparated(rows: readonly string[]): boolean {
  if (rows.filter((row) => SETS_FIELDS_APART.test(row)).length >= FEWEST_ROWS) return true;
  return DELIMITERS.some((delimiter) => {
    const { rows: alike } = commonestCount(rows, delimiter);
    return alike >= FEWEST_ROWS && alike * 2 >= rows.length;
  });
}
