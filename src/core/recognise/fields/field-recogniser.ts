import type { Field } from '../../profile/profile';
import type { ColumnSample } from './column-sample';

/** What a recogniser may know about where a column stands. */
export interface FieldSurroundings {
  /** Whether a text is the name of an area known from the profile or from other tables. */
  readonly isKnownArea: (text: string) => boolean;
}

/** Words of a heading, and how surely they name the field (0–1). The surest that matches counts. */
export type HeadingPattern = readonly [words: RegExp, sureness: number];

/** How one field is recognised. Adding a field is adding a file and a line in `FIELD_RECOGNISERS`. */
export interface FieldRecogniser {
  readonly field: Field;
  /** Matched against `headingWords`. */
  readonly headings: readonly HeadingPattern[];
  /** How the values suit: 1 they can hardly be anything else, 0 they say nothing, −1 they are something else. */
  suits(sample: ColumnSample, surroundings: FieldSurroundings): number;
  /** How sure the field is where the values suit wholly and no heading names it. Absent: never without a heading. */
  readonly byValuesAlone?: number;
}

/** How surely a heading, given as its `headingWords`, names the field, 0–1. */
export function sureness(recogniser: FieldRecogniser, words: string): number {
  if (words === '') return 0;
  let best = 0;
  for (const [pattern, sure] of recogniser.headings) if (sure > best && pattern.test(words)) best = sure;
  return best;
}

/** From a share of fitting values to how they suit: none −1, half 0, all 1. */
export function suitsByShare(share: number): number {
  return share * 2 - 1;
}
