import type { Field } from '../../profile/profile';
import { isAnswer, isSmallCount } from './cell-tests';
import type { ColumnSample } from './column-sample';
import { headingWords } from './heading-words';

/** Fields whose counts logs keep in several columns, one for men and one for women, or by age. */
const SPLIT_FIELDS: readonly Field[] = ['arrests'];

/** By what a count is split, and which part of it a column holds. */
export interface Split {
  readonly by: 'sex' | 'age' | 'sex and age';
  readonly part: string;
}

const SEXES: readonly (readonly [part: string, words: RegExp])[] = [
  ['male', /\b(?:males?|m[ae]n|boys?)\b|^m\b|\bm$/],
  ['female', /\b(?:females?|wom[ae]n|girls?)\b|^f\b|\bf$/],
  ['other sex', /\b(?:other|unknown|not known|not stated|unspecified|non binary)(?: (?:sex|gender))?\b/],
];
const AGES: readonly (readonly [part: string, words: RegExp])[] = [
  [
    'juvenile',
    /\b(?:juveniles?|juvs?|youths?|child(?:ren)?|minors?|young (?:persons?|people)|u(?:nder)? ?18s?)\b/,
  ],
  ['adult', /\b(?:adults?|over 18s?|(?:aged )?18 (?:and over|plus|or over))\b/],
];
/** What else such a heading may hold; with any other word ("age", "name", "reason") it is no count. */
const COUNTING_WORDS =
  /\b(?:no|nos|of|number|total|count|arrests?|arrested|arr|made|persons?|people|individuals?|offenders?|suspects?|detained|detentions?|by|sex|gender|and)\b/g;

/** How a heading says that its column holds a part of a count; `undefined` where it speaks of all of it. */
export function splitOf(header: string): Split | undefined {
  const words = headingWords(header);
  const sexes = SEXES.filter(([, pattern]) => pattern.test(words));
  const ages = AGES.filter(([, pattern]) => pattern.test(words));
  if (sexes.length > 1 || ages.length > 1 || sexes.length + ages.length === 0) return undefined;
  const rest = [...sexes, ...ages]
    .reduce((left, [, pattern]) => left.replace(pattern, ' '), words)
    .replace(COUNTING_WORDS, ' ')
    .trim();
  if (rest !== '') return undefined;
  const by = sexes.length === 0 ? 'age' : ages.length === 0 ? 'sex' : 'sex and age';
  return { by, part: [...sexes, ...ages].map(([part]) => part).join(', ') };
}

interface Column {
  readonly column: number;
  readonly header: string;
  readonly sample: ColumnSample;
}

/**
 * Of other columns for a field those that hold the other parts of what `winner` holds a part of: with it they add up to
 * the whole. A count split in two ways ("male, female, adult, juvenile") is added up once, and each part once.
 */
export function otherParts<Other extends Column>(
  field: Field,
  winner: Column,
  others: readonly Other[],
): Other[] {
  const own = SPLIT_FIELDS.includes(field) ? splitOf(winner.header) : undefined;
  if (!own) return [];
  const parts = new Set([own.part]);
  return others.filter(({ header, sample }) => {
    const split = splitOf(header);
    if (split?.by !== own.by || parts.has(split.part) || !holdsCounts(sample)) return false;
    parts.add(split.part);
    return true;
  });
}

/** Whether a column holds a part of what another column holds the whole of. */
export function isPartOf(field: Field, winner: Column, other: Column): boolean {
  return (
    SPLIT_FIELDS.includes(field) &&
    splitOf(winner.header) === undefined &&
    splitOf(other.header) !== undefined
  );
}

function holdsCounts(sample: ColumnSample): boolean {
  return sample.isBlank || Math.max(sample.share(isSmallCount), sample.share(isAnswer)) >= 0.5;
}
