/**
 * Why a row (in a matrix or block: a cell that holds a count) was read but does not count. The codes are plain
 * English because they are part of the command line's JSON; the language catalogue turns them into sentences.
 */
export const EXCLUSION_REASONS = [
  'repeated header',
  'subtotal row',
  'total row',
  'note row',
  'cancelled',
  'test entry',
  'duplicate reference',
  'duplicate, excluded by a fix',
  'date missing',
  'date unreadable',
  'count unreadable',
  'error value',
  'no month or year',
  'second view',
  'part of a measure',
  'quarter without figure',
  'no measure',
] as const;

export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];
