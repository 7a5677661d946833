import { textLiteral } from '../../figures/formula-literal';
import { writableText } from './safe-text';

/**
 * The longest formula written. Excel takes 8,192 characters and 16,384 bytes in its own coding; no character of a
 * formula takes more than two, so 8,000 characters stay below both.
 */
export const LONGEST_FORMULA = 8_000;

/** Excel takes 255 characters in one literal; a few are left for quotes to be doubled. */
const LONGEST_PIECE = 240;

/** Excel's limit of functions within functions. */
export const DEEPEST_NESTING = 64;

/** Runs that a reader of the file would decode as a character: `_x0041_`. */
const ENCODED_CHARACTER = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text as a formula expression: quoted, quotes doubled, split and joined by & where a literal would be longer
 * than 255 characters or could be taken for an encoded character. Whatever the text, it stays text.
 */
export function quoteText(text: string): string {
  const pieces = writableText(text).replace(ENCODED_CHARACTER, '_\u0000').split('\u0000');
  return pieces.flatMap(cutAtSpaces).map(textLiteral).join('&');
}

/** Pieces that fit in a literal, cut behind a space where there is one, so that a formula can be read. */
function cutAtSpaces(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LONGEST_PIECE) {
    const space = rest.lastIndexOf(' ', LONGEST_PIECE - 1);
    if (space <= 0) break;
    pieces.push(rest.slice(0, space + 1));
    rest = rest.slice(space + 1);
  }
  return [...pieces, rest];
}

/** How deeply functions and brackets are nested in a formula; quoted text does not count. */
export function nestingDepth(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of formula.replace(/"(?:[^"]|"")*"/g, '')) {
    if (character === '(') deepest = Math.max(deepest, ++depth);
    if (character === ')') depth -= 1;
  }
  return deepest;
}
