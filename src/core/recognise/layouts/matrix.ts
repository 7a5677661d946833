import { crosstabRecogniser } from './crosstab-recogniser';

/** Counts by category (or area, or source) and month, months across or down. */
export const matrix = crosstabRecogniser(
  'matrix',
  ({ hasMonths, hasMeasures, hasNames, isOfAnotherTable }, { around }) =>
    !isOfAnotherTable && (hasMonths || around.context.month !== undefined) && hasNames && !hasMeasures,
);
