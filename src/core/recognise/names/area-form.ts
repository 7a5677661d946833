import {
  COMPASS_LETTERS,
  type Designation,
  DESIGNATIONS_BEFORE,
  DESIGNATIONS_BEHIND,
  PLACE_ABBREVIATIONS,
  type Tier,
} from './area-words';
import { nameKey, nameWords } from './name-key';

/** T/C as a word of its own; TC might be a town council. */
const TOWN_CENTRE = /(?<![^ ])t c$/;

/** An area's name taken apart: the words that say which it is, written out, and the tier its designation gives. */
export interface AreaForm {
  /** Written-out words: "N Arden DC" is "north arden". */
  readonly words: string;
  /** `words` as a key. */
  readonly key: string;
  readonly tier?: Tier;
  /** Whether the text was written out and without designation already. */
  readonly plain: boolean;
}

/** Takes an area's name apart. Nothing is lost that tells two areas apart, but the tier is kept beside the name. */
export function areaFormOf(text: string): AreaForm {
  const words = nameWords(text);
  const { stem, tier } = withoutDesignation(words);
  const written = writtenOut(stem);
  const form = { words: written, key: nameKey(written), plain: written === words };
  return tier === undefined ? form : { ...form, tier };
}

interface Stem {
  readonly stem: string;
  readonly tier?: Tier;
}

/** Words that a designation behind a name can end with: a quick way to see that there is none. */
const LAST_WORDS = new Set(DESIGNATIONS_BEHIND.map(({ words }) => words.slice(words.lastIndexOf(' ') + 1)));

/** Off with what stands before the name and behind it, as long as a name remains. */
function withoutDesignation(words: string): Stem {
  const before = words.includes(' of ')
    ? DESIGNATIONS_BEFORE.find((designation) => words.startsWith(`${designation.words} `))
    : undefined;
  const rest = before ? words.slice(before.words.length + 1) : words;
  const behind = LAST_WORDS.has(rest.slice(rest.lastIndexOf(' ') + 1))
    ? DESIGNATIONS_BEHIND.find((designation) => rest.endsWith(` ${designation.words}`))
    : undefined;
  const stem = behind ? rest.slice(0, -behind.words.length - 1) : rest;
  return { stem, ...tierOf(before, behind) };
}

function tierOf(...designations: readonly (Designation | undefined)[]): { readonly tier?: Tier } {
  const tier = designations.find((designation) => designation?.tier !== undefined)?.tier;
  return tier === undefined ? {} : { tier };
}

function writtenOut(stem: string): string {
  const words = stem.replace(TOWN_CENTRE, 'town centre').split(' ');
  const last = words.length - 1;
  return words
    .map((word, index) => {
      if (index === 0 && last > 0) return COMPASS_LETTERS.get(word) ?? PLACE_ABBREVIATIONS.get(word) ?? word;
      // "St" in front of a name is a saint, behind it a street.
      if (word === 'st' && index === last) return 'street';
      return PLACE_ABBREVIATIONS.get(word) ?? word;
    })
    .map((word, index) => (word === 'saint' && index < last ? 'st' : word))
    .join(' ');
}
