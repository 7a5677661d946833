import { AreaInitials } from '../recognise/names/area-initials';
import { areaFormOf } from '../recognise/names/area-form';
import { nameWords } from '../recognise/names/name-key';
import { NOT_KNOWN } from './records';

/** This much of a name's rows must have one and the same name elsewhere. */
const LEAST_SHARE = 0.9;
/** Fewer names that go with each other might be two different things that happened together. */
const FEWEST_NAMES = 3;

/**
 * Says what each name of one table is called in another, from pairs of rows that are the same: one name for one name.
 * `undefined` where they do not go with each other, or are too few to say (for areas: where no name may be short for the
 * other).
 */
export function namesMatched(
  pairs: readonly (readonly [record: number, other: number])[],
  nameOf: (record: number) => number,
  textsOf?: (name: number, other: number) => readonly [string, string],
): (readonly [number, number])[] | undefined {
  const meant = new Map<number, Map<number, number>>();
  for (const [record, other] of pairs) {
    const [name, called] = [nameOf(record), nameOf(other)];
    if (name === NOT_KNOWN || called === NOT_KNOWN) continue;
    const counts = meant.get(name) ?? new Map<number, number>();
    counts.set(called, (counts.get(called) ?? 0) + 1);
    meant.set(name, counts);
  }
  const found: (readonly [number, number])[] = [];
  for (const [name, counts] of meant) {
    const [most, rows] = [...counts].sort(([, one], [, other]) => other - one)[0]!;
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (rows < all * LEAST_SHARE) return undefined;
    found.push([name, most]);
  }
  if (new Set(found.map(([, called]) => called)).size < found.length) return undefined;
  if (!textsOf) return found.length >= FEWEST_NAMES ? found : undefined;
  return found.every((pair) => mayMeanTheSame(...textsOf(...pair))) ? found : undefined;
}

/** Whether one of two names of areas may be short for the other: "SBC" or "Stev." for "Stevenage". */
export function mayMeanTheSame(one: string, other: string): boolean {
  return one === other || isShortFor(one, other) || isShortFor(other, one);
}

const FEWEST_LETTERS = 3;

function isShortFor(short: string, long: string): boolean {
  const { words } = areaFormOf(long);
  if (new AreaInitials([words]).read(short).candidates.length > 0) return true;
  const ofLong = words.replace(/ /g, '');
  // "Herts" may be written out as the county and stand for Hertsmere all the same.
  return [areaFormOf(short).words, nameWords(short)].some((form) => {
    const letters = form.replace(/ /g, '');
    return letters.length >= FEWEST_LETTERS && letters.length < ofLong.length && isWithin(letters, ofLong);
  });
}

/** Whether letters begin a word and stand in it in their order: "stvnge" in "stevenage". */
function isWithin(letters: string, word: string): boolean {
  if (letters.charAt(0) !== word.charAt(0)) return false;
  let place = 0;
  for (const letter of word) if (letter === letters.charAt(place)) place++;
  return place === letters.length;
}
