/** Words that join and carry no name. */
const SMALL_WORDS = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'to']);
const ACCENTS = /\p{M}+/gu;
const NOT_ASCII = /[^\0-\x7f]/;

/** The words without accents; both "Café" and "Cafe" are "cafe". */
export function withoutAccents(words: string): string {
  return NOT_ASCII.test(words) ? words.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : words;
}

/**
 * The fingerprint of a name: its words, each once, in alphabetical order, without the small ones. Names written in
 * another order have the same ("Theft from vehicle" and "Vehicle theft from"). After OpenRefine's key collision method.
 */
export function fingerprint(words: string): string {
  const all = withoutAccents(words).split(' ');
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  return [...new Set(telling.length > 0 ? telling : all)].sort().join(' ');
}

/**
 * The pairs of letters in a name, each once, in alphabetical order: the same for names that differ in doubled letters
 * or in space ("Stonebridge", "Stone bbridge"). After OpenRefine's n-gram method.
 */
export function bigramFingerprint(words: string): string {
  const letters = withoutAccents(words).replace(/ /g, '');
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < letters.length; index++) pairs.add(letters.slice(index, index + 2));
  return [...pairs].sort().join('');
}
