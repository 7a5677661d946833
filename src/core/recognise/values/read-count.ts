import type { Cell } from '../../grid/cell';
import { LONGEST_VALUE, unread } from './cell-text';
import { plainText, tidyText } from './normalise-text';
import { numberOfWords } from './number-words';
import type { CountReading } from './readings';
import { isNil, isNotApplicable } from './written-none';

/** 12, -3, 1.5 and 1,234 or 1 234: thousands only in full groups of three. */
const NUMBER = /^[+-]?(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,3}|\d{1,3}(?: \d{3}){1,3})(?:\.\d{1,9})?$/;
/** 1.000 is a thousand to half of Europe and one to us: it is not read. */
const THOUSAND_WITH_STOP = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
const TIMES_AFTER = /^(.+?)\s?[x×]$/;
const TIMES_BEFORE = /^[x×]\s?(.+)$/;
const WORD_WITH_NUMBER = /^(.+?)\s?\((.+)\)$/;

/** As much as a text can say. What is larger was never counted, and sums of it would leave the range of numbers. */
const LARGEST_COUNT = 1e12;

/**
 * Reads a count. Whatever qualifies the number ("approx 5", "5?", "5 males", "5+") leaves it unread: half-read counts
 * add up to figures nobody can defend. Negative numbers and fractions are returned as they are, for a check to flag.
 * True counts 1 and false 0, as an export writes them; "yes" is unread, because it says at least one.
 */
export function readCount(cell: Cell): CountReading {
  switch (cell.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'text':
      return readCountText(cell.text);
    case 'number':
      return Math.abs(cell.number) <= LARGEST_COUNT ? { kind: 'count', value: cell.number } : unread(cell);
    case 'boolean':
      return { kind: 'count', value: cell.boolean ? 1 : 0 };
    case 'date':
    case 'error':
      return unread(cell);
  }
}

/** Reads a text as `readCount` does. */
export function readCountText(text: string): CountReading {
  const plain = plainText(text).toLowerCase();
  if (plain === '') return { kind: 'blank' };
  if (isNil(plain)) return { kind: 'nil' };
  if (isNotApplicable(plain)) return { kind: 'not applicable' };
  const value = plain.length > LONGEST_VALUE ? undefined : parseCount(plain);
  return value === undefined ? { kind: 'unread', text: tidyText(text) } : { kind: 'count', value };
}

function parseCount(plain: string): number | undefined {
  if (plain === 'true') return 1;
  if (plain === 'false') return 0;
  const twice = WORD_WITH_NUMBER.exec(plain);
  if (twice) return sameNumber(twice[1]!, twice[2]!);
  const number = plainNumber(plain);
  if (number !== undefined) return number;
  const times = TIMES_AFTER.exec(plain) ?? TIMES_BEFORE.exec(plain);
  return times ? plainNumber(times[1]!) : undefined;
}

/** "two (2)": a number in words and in figures, which must agree. */
function sameNumber(words: string, figures: string): number | undefined {
  const inWords = numberOfWords(words);
  return inWords !== undefined && inWords === plainNumber(figures) ? inWords : undefined;
}

function plainNumber(text: string): number | undefined {
  if (NUMBER.test(text) && !THOUSAND_WITH_STOP.test(text)) {
    // Adding 0 keeps "-0" from being a number of its own.
    return Number(text.replace(/[, ]/g, '')) + 0;
  }
  return numberOfWords(text);
}
