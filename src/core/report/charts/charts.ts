import { composeArrestsByArea, composeIncidentsByArea } from './by-area';
import type { ChartComposer } from './chart-composer';
import { composeIncidentsByMonth } from './incidents-by-month';
import { composeActivationsChart, composeEvidenceChart } from './measure-by-dimension';
import { composeCategoriesRanked, composeSourceSplit } from './ranked';

/** The charts in their order. Adding one is adding a file and a line. */
export const CHARTS: readonly ChartComposer[] = [
  composeIncidentsByMonth,
  composeIncidentsByArea,
  composeArrestsByArea,
  composeCategoriesRanked,
  composeSourceSplit,
  composeEvidenceChart,
  composeActivationsChart,
];
