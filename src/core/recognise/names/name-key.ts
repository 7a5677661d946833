import { textKey } from '../values/normalise-text';

const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** A longer text is no name but a note in the wrong column: only its case and spaces are made alike. */
const LONGEST_NAME = 1000;
const SPACES_NOT_BETWEEN_DIGITS = / (?!\d)|(?<!\d) /g;

/**
 * A name as words: `textKey` with punctuation as spaces, "&" as "and", apostrophes dropped. Signs that mean something
 * stay (18+, <5, and the doubt in "Drugs?"). A text of nothing but punctuation stays as it is, and so does a very long one.
 */
export function nameWords(text: string): string {
  const key = textKey(text);
  if (key.length > LONGEST_NAME || PLAIN_WORDS.test(key)) return key;
  const words = key
    .normalize('NFKC')
    .replace(/'/g, '')
    .replace(/&/g, ' and ')
    .replace(/(?!\?)\p{P}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? key : words;
}

/**
 * The form in which two names are the same: words without the spaces between them, so that case, space and punctuation
 * make no difference ("Shop-lifting", "A.S.B."). Spaces between digits stay: Zone 1.1 is not Zone 11.
 */
export function nameKey(text: string): string {
  return nameWords(text).replace(SPACES_NOT_BETWEEN_DIGITS, '');
}
