import { textKey } from '../values/normalise-text';

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** A.S.B. → asb: stops between single letters are no word boundaries. */
const LETTER_STOPS = /(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu;

/**
 * The form in which names are the same: `textKey` without punctuation, "&" as "and". Words stay words ("Zone 1.1" is
 * not "Zone 11") and signs that mean something stay (18+, <5, and the doubt in "Drugs?"). A text of nothing but
 * punctuation is its own key.
 */
export function nameKey(text: string): string {
  const key = textKey(text);
  if (PLAIN.test(key)) return key;
  const words = key
    .replace(LETTER_STOPS, '$1')
    .replace(/'/g, '')
    .replace(/&/g, ' and ')
    .replace(/(?!\?)\p{P}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? key : words;
}
