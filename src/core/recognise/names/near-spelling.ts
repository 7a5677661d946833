import { isWithinEdits } from './edit-distance';
import { withoutAccents } from './fingerprint';

/** A name made ready for comparing. */
export interface ComparableName {
  readonly words: readonly string[];
  readonly letters: string;
  /** First letters of the words. */
  readonly initials: string;
  /** Names with other numbers are other names, however much alike. */
  readonly numbers: string;
  /** Which letters occur, a bit each: a quick way to see that two names are far apart. */
  readonly letterBits: number;
}

/** No name of a place or a category is longer; what is, is prose and is only compared whole. */
const LONGEST_NAME = 80;
const HAS_DIGIT = /\d/;
const NEGATIONS = ['un', 'in', 'non', 'im', 'il', 'ir', 'dis', 'mis'];

/** Makes a name, as lower-case words, comparable. */
export function comparableName(nameWords: string): ComparableName {
  const words = withoutAccents(nameWords).split(' ');
  const letters = words.join('');
  let letterBits = 0;
  for (let index = 0; index < letters.length; index++) letterBits |= 1 << (letters.charCodeAt(index) & 31);
  return {
    words,
    letters,
    initials: words.map((word) => word.charAt(0)).join(''),
    numbers: numbersIn(nameWords),
    letterBits,
  };
}

/** The numbers in a name, in their order. */
export function numbersIn(words: string): string {
  return words.match(/\d+/g)?.join(' ') ?? '';
}

/**
 * Whether two names are so alike that one may be a slip of the other: few wrong letters for their length, in each word,
 * or, where `cutShort` allows it, words cut short ("Susp behav"); a place's name is often the beginning of another's
 * (New Road, Newton Road). Opposites and numbers are no slips: north and south, attended and unattended, Zone 1 and 2.
 */
export function areNearSpellings(a: ComparableName, b: ComparableName, cutShort: boolean): boolean {
  if (a.numbers !== b.numbers || a.letters.length > LONGEST_NAME || b.letters.length > LONGEST_NAME)
    return false;
  if (a.words.length === b.words.length) {
    if (cutShort && a.words.length > 1 && a.initials === b.initials && everyWord(a, b, isSlipOrCutShort))
      return true;
    return mayBeWithin(a, b, 2 * a.words.length) && (everyWord(a, b, isSlip) || isShortWordOff(a, b));
  }
  return mayBeWithin(a, b, 2) && isSlip(a.letters, b.letters);
}

function everyWord(
  a: ComparableName,
  b: ComparableName,
  matches: (a: string, b: string) => boolean,
): boolean {
  return a.words.every((word, index) => matches(word, b.words[index]!));
}

/** Slips allowed in a word of this length. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  // "009C" and "009D" are codes.
  if (HAS_DIGIT.test(a) || HAS_DIGIT.test(b)) return false;
  if (!isWithinEdits(a, b, slipsAllowed(Math.min(a.length, b.length)))) return false;
  return !NEGATIONS.some((negation) => a === negation + b || b === negation + a);
}

/**
 * "hgh street" for "high street": a word of four letters lacks one of the last three, and all other words are the same.
 * By itself so short a word says too little, and with another first letter it is another word (Ash Road, Wash Road).
 */
function isShortWordOff(a: ComparableName, b: ComparableName): boolean {
  const off = a.words.flatMap((word, index) => (word === b.words[index] ? [] : [index]));
  const [index] = off;
  if (index === undefined || off.length > 1 || a.words.length < 2) return false;
  const [one, other] = [a.words[index]!, b.words[index]!];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length !== 3 || long.length !== 4 || short[0] !== long[0]) return false;
  return !HAS_DIGIT.test(long) && isWithinEdits(short, long, 1);
}

/** "susp" for "suspicious": three letters at least, so that one letter does not stand for any word. */
function isSlipOrCutShort(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (short.length >= 3 && long.startsWith(short)) || isSlip(a, b);
}

/** False where the letters that occur differ by more than `slips` slips can explain: two letters a slip. */
function mayBeWithin(a: ComparableName, b: ComparableName, slips: number): boolean {
  if (Math.abs(a.letters.length - b.letters.length) > slips) return false;
  let different = a.letterBits ^ b.letterBits;
  let count = 0;
  while (different !== 0) {
    different &= different - 1;
    count++;
  }
  return count <= 2 * slips;
}
