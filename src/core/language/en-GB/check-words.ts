import { MONTH_NAMES } from './calendar-names';

/** What a rule says: its title, then in one sentence each what is wrong, why it matters and how to put it right. */
export interface RuleWords {
  readonly title: string;
  readonly what: (parameters: Readonly<Record<string, string | number>>) => string;
  readonly why: string;
  readonly how: string;
}

/** The sentences of rules by their ids. */
export type RuleCatalogue = Readonly<Record<string, RuleWords>>;

/** The same rules in another language: each of them, and no other. */
export type RulesInWords<Rules extends RuleCatalogue> = Readonly<Record<keyof Rules, RuleWords>>;

type Word = string | number | undefined;

/** A word or sentence as one begins. */
export function capital(text: Word): string {
  const whole = String(text ?? '');
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}

/** A text from a workbook in quotation marks, cut where it is long. */
export function quoted(text: Word): string {
  const whole = String(text ?? '');
  return `“${whole.length > LONGEST_QUOTE ? `${whole.slice(0, LONGEST_QUOTE)}…` : whole}”`;
}

const LONGEST_QUOTE = 80;

/** A number with its noun: 1 row, 1,204 rows. */
export function counted(number: Word, one: string, several = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : several}`;
}

/** The form of a verb that goes with a number: 1 row lies, 2 rows lie. */
export function verb(number: Word, one: string, several: string): string {
  return number === 1 ? one : several;
}

/** So many of a measure: 1 arrest, 2 police attendances. */
export function measured(number: Word, measure: Word): string {
  const several = plainName(measure);
  return counted(number, PLURALS.has(several) ? several.replace(/s$/, '') : several, several);
}

/** The form of a verb that goes with the plain name of a field: the area is, the arrests are. */
export function verbOf(name: Word, one: string, several: string): string {
  return PLURALS.has(plainName(name)) ? several : one;
}

/** A number with commas between thousands, to two decimals at most. */
export function grouped(number: Word): string {
  if (typeof number !== 'number') return number ?? '';
  // Longer numbers have no digits of their own any more.
  if (Math.abs(number) >= 1e15) return String(number);
  const [whole = '', decimals] = String(Math.round(Math.abs(number) * 100) / 100).split('.');
  const sign = number < 0 ? '−' : '';
  const spaced = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  return `${sign}${spaced}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A fraction as a percentage with one decimal: 1.2 %. */
export function percentage(fraction: Word): string {
  return typeof fraction === 'number' ? `${(fraction * 100).toFixed(1)} %` : `${fraction ?? ''} %`;
}

/** A month such as 2017-04 in words: April 2017. A year or anything else stays as it is. */
export function inWords(month: Word): string {
  const match = /^(\d{4})-(\d{2})$/.exec(String(month ?? ''));
  return match ? `${MONTH_NAMES[Number(match[2]) - 1] ?? match[2]!} ${match[1]!}` : String(month ?? '');
}

/** A time within a sentence: in April 2017, in 2017/18, from April 2017 to June 2017. */
export function inTime(first: Word, last?: Word): string {
  return last === undefined ? `in ${inWords(first)}` : `from ${inWords(first)} to ${inWords(last)}`;
}

/** The name of an area, or all areas together where none is named. */
export function placeName(area: Word): string {
  return area === undefined || area === '' ? 'the partnership' : String(area);
}

/** What people call the measures and fields of the software. */
export function plainName(name: Word): string {
  return NAMES.get(String(name ?? '')) ?? String(name ?? '');
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['attendances', 'police attendances'],
  ['attended', 'police attendance'],
  ['evidence', 'evidence packages'],
  ['reviews', 'footage reviews'],
  ['faults', 'camera faults'],
  ['availability', 'camera availability'],
  ['reference', 'reference number'],
]);

/** The plain names that stand for several things. */
const PLURALS: ReadonlySet<string> = new Set([
  'incidents',
  'arrests',
  'police attendances',
  'evidence packages',
  'activations',
  'footage reviews',
  'camera faults',
  'cameras',
  'notes',
]);
