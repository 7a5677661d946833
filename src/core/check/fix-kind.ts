/** The ways a finding can be put right by the software, once somebody has seen what it would change. */
export const FIX_KINDS = [
  'trim-text',
  'date-from-text',
  'swap-day-and-month',
  'correct-year',
  'number-from-text',
  'map-spelling',
  'exclude-duplicate',
  'correct-month',
] as const;

export type FixKind = (typeof FIX_KINDS)[number];
