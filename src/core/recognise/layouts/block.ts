import { crosstabRecogniser } from './crosstab-recogniser';

/** Measures by month: incidents, arrests, attendances side by side, of one year or several, of one area or several. */
export const block = crosstabRecogniser(
  'block',
  ({ hasMonths, hasMeasures, hasNames, isOfAnotherTable }, { around }) =>
    !isOfAnotherTable && (hasMonths || around.context.month !== undefined) && (hasMeasures || !hasNames),
);
