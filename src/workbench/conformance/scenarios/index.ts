import confirmed from '../confirmed.json';
import type { Scenario } from '../scenario';
import { ERRORS } from './errors';
import { RANGES } from './ranges';
import { SORTING_AND_FILTERS } from './sorting-and-filters';
import { SHEETS_OF_FILES } from './sheets-of-files';
import { TABLES_AND_FORMULAS } from './tables-and-formulas';
import { TYPING } from './typing';

/** Who confirmed which scenario; kept by `npm run conformance`. */
const CONFIRMED = new Map<string, string>(Object.entries(confirmed));

/** Every scenario, topic by topic. Adding one is adding it to its topic's list. */
export const SCENARIOS: readonly Scenario[] = [
  ...TYPING,
  ...ERRORS,
  ...RANGES,
  ...TABLES_AND_FORMULAS,
  ...SORTING_AND_FILTERS,
  ...SHEETS_OF_FILES,
].map((scenario) => {
  const confirmedBy = CONFIRMED.get(scenario.name);
  return confirmedBy === undefined ? scenario : { ...scenario, confirmedBy };
});
