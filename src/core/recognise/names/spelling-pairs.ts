import { bigramFingerprint, fingerprint } from './fingerprint';
import { areNearSpellings, type ComparableName, comparableName, numbersIn } from './near-spelling';

/** A text that may be a spelling, and the name it has so far. */
export interface NamedText {
  readonly name: string;
  /** Lower-case words (`nameWords`), abbreviations written out. */
  readonly words: string;
  /** Somebody decided on the name: two such are never compared. */
  readonly settled: boolean;
}

/** Up to so many comparisons every text is compared with every other; beyond, with its neighbours only. */
const COMPARISONS_AT_MOST = 400_000;
/** Neighbours in alphabetical order, from the front and from the back: a slip leaves one end of a name whole. */
const NEIGHBOURS = 12;
/** Two-letter pairs of shorter names say too little. */
const SHORTEST_FOR_BIGRAMS = 6;

/**
 * Finds the texts with different names that look like one name and hands each pair over, maybe more than once;
 * `cutShort` as for `areNearSpellings`. Time grows with the number of texts, not with its square.
 */
export function forEachSimilarPair(
  texts: readonly NamedText[],
  cutShort: boolean,
  found: (a: NamedText, b: NamedText) => void,
): void {
  forEachSameKey(texts, fingerprint, found);
  forEachSameKey(
    texts,
    (words) => (words.length < SHORTEST_FOR_BIGRAMS ? words : bigramFingerprint(words)),
    found,
  );
  const candidates = texts.map((text) => ({ text, comparable: comparableName(text.words) }));
  const compare = (a: (typeof candidates)[number], b: (typeof candidates)[number]): void => {
    if ((a.text.settled && b.text.settled) || a.text.name === b.text.name) return;
    if (areNearSpellings(a.comparable, b.comparable, cutShort)) found(a.text, b.text);
  };
  if ((candidates.length * (candidates.length - 1)) / 2 <= COMPARISONS_AT_MOST) {
    compareWithin(candidates, candidates.length, compare);
    return;
  }
  compareWithin(
    sortedBy(candidates, ({ comparable }) => comparable.letters),
    NEIGHBOURS,
    compare,
  );
  compareWithin(
    sortedBy(candidates, ({ comparable }) => reversed(comparable)),
    NEIGHBOURS,
    compare,
  );
}

/** Joins each text to the first with its key, its numbers and another name. */
function forEachSameKey(
  texts: readonly NamedText[],
  keyOf: (words: string) => string,
  found: (a: NamedText, b: NamedText) => void,
): void {
  const first = new Map<string, NamedText>();
  for (const text of texts) {
    const key = `${keyOf(text.words)}/${numbersIn(text.words)}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, text);
    else if (other.name !== text.name) found(other, text);
  }
}

function compareWithin<Item>(
  items: readonly Item[],
  reach: number,
  compare: (a: Item, b: Item) => void,
): void {
  for (let index = 0; index < items.length; index++) {
    const end = Math.min(items.length, index + 1 + reach);
    for (let other = index + 1; other < end; other++) compare(items[index]!, items[other]!);
  }
}

function sortedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return items
    .map((item) => [keyOf(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, item]) => item);
}

function reversed({ letters }: ComparableName): string {
  return Array.from(letters).reverse().join('');
}
