/** Who or what started an incident. */
export const SOURCES = {
  police: 'Police control/Airwave',
  shopwatch: 'Shopwatch radio',
  pubwatch: 'Pubwatch radio',
  operator: 'Operator (proactive)',
  council: 'Council/out of hours',
  alarm: 'Alarm activation',
  public: 'Public',
  review: 'Retrospective review',
} as const;

export type SourceKey = keyof typeof SOURCES;
export const SOURCE_KEYS: readonly SourceKey[] = [
  'police',
  'shopwatch',
  'pubwatch',
  'operator',
  'council',
  'alarm',
  'public',
  'review',
];

export type SourceName = (typeof SOURCES)[SourceKey];

/** How likely each source is to start an incident, against the others. */
export type SourceMix = Partial<Record<SourceKey, number>>;

export const USUAL_SOURCES: SourceMix = {
  police: 40,
  shopwatch: 6,
  pubwatch: 5,
  operator: 30,
  council: 6,
  alarm: 3,
  public: 4,
  review: 6,
};
