import { tableText } from '../../language/en-GB/report-tables';
import type { RateSpec } from './table-columns';

/** Several arrests can come from one incident, so they are given per 100 incidents, never as a share. */
export const arrestsPer100: RateSpec = {
  id: 'arrests-per-100-incidents',
  header: tableText.columns.arrestsPer100,
  of: 'arrests',
  to: 'incidents',
  per: 100,
};

/** Evidence can be produced without a review, so this is no share either. */
export const evidencePer100Reviews: RateSpec = {
  id: 'evidence-per-100-reviews',
  header: tableText.columns.evidencePer100,
  of: 'evidence',
  to: 'reviews',
  per: 100,
};
