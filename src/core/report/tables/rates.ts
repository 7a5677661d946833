import { tableText } from '../../language/en-GB/report-tables';
import type { RateGrain } from '../../figures/cube';
import type { RateSpec } from './table-columns';

/** Several arrests can come from one incident, so they are given per 100 incidents, never as a share. */
export function arrestsPer100(grain: RateGrain, area?: string): RateSpec {
  return {
    id: 'arrests-per-100-incidents',
    header: tableText.columns.arrestsPer100,
    of: 'arrests',
    to: 'incidents',
    per: 100,
    grain,
    ...(area !== undefined && { area }),
  };
}

/** Evidence can be produced without a review, so this is no share either. */
export const evidencePer100Reviews: RateSpec = {
  id: 'evidence-per-100-reviews',
  header: tableText.columns.evidencePer100,
  of: 'evidence',
  to: 'reviews',
  per: 100,
};
