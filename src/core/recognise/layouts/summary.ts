import { crosstabRecogniser } from './crosstab-recogniser';

/** Figures of quarters and years, pasted pivots, and sheets of formulas to other sheets: second views of something. */
export const summary = crosstabRecogniser(
  'summary',
  ({ hasMonths, isOfAnotherTable }, { around }) =>
    isOfAnotherTable || !(hasMonths || around.context.month !== undefined),
);
