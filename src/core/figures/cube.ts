import type { FinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import type { Measure } from '../recognise/layout';

/** What a dimension says where a record lacks it. */
export const NOT_RECORDED = 'Not recorded';

export type Proactivity = 'proactive' | 'reactive' | 'not recorded';

/** The measures whose years are compared like for like. */
export const COMPARED_MEASURES = ['incidents', 'arrests', 'attendances'] as const;
export type ComparedMeasure = (typeof COMPARED_MEASURES)[number];

/** Whether a measure's years are compared like for like. */
export function isCompared(measure: Measure): measure is ComparedMeasure {
  return COMPARED_MEASURES.some((compared) => compared === measure);
}

/** How finely an area's month records both incidents and arrests: at all, by category, by sub-area. */
export const RATE_GRAINS = ['all', 'category', 'subArea'] as const;
export type RateGrain = (typeof RATE_GRAINS)[number];

/** One row of the `Figures` table: a combination that occurs, with its sums. */
export interface CubeRow {
  readonly year: FinancialYear;
  /** Absent where only the year is known. */
  readonly month?: Month;
  /** The reporting area (a sub-area's parent). */
  readonly area: string;
  readonly areaKind: 'member' | 'client';
  /** NOT_RECORDED where the record names only the reporting area. */
  readonly subArea: string;
  readonly category: string;
  readonly source: string;
  readonly proactive: Proactivity;
  /** The measures that its area and month report in both years. */
  readonly likeForLike: ReadonlySet<ComparedMeasure>;
  /** How its area and month record both incidents and arrests, so that a rate of the two has one population. */
  readonly rated: ReadonlySet<RateGrain>;
  readonly values: ReadonlyMap<Measure, number>;
}

/** The figures of all years, ordered by year, month, area, sub-area, category, source. */
export interface Cube {
  readonly year: FinancialYear;
  readonly years: readonly FinancialYear[];
  readonly areas: readonly {
    readonly name: string;
    readonly kind: 'member' | 'client';
    readonly joinedOn?: Month;
    readonly subAreas: readonly string[];
  }[];
  readonly categories: readonly string[];
  readonly sources: readonly { readonly name: string; readonly proactive: Proactivity }[];
  /** Measures with at least one value. */
  readonly measures: readonly Measure[];
  readonly rows: readonly CubeRow[];
}
