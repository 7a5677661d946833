import { makeActivationsView } from './activations';
import { makeAreasView, makeArrestsView } from './areas';
import { makeAvailabilityView } from './availability';
import { makeCategoriesView } from './categories';
import { makeComparisonView } from './comparison';
import { makeEvidenceView } from './evidence';
import { makeHoursView } from './hours';
import type { ViewMaker } from './make-view';
import { makeMonthsView } from './months';
import { makeSourcesView } from './sources';

/** The views in the order they are shown. Adding one is adding a file and a line. */
export const VIEWS: readonly ViewMaker[] = [
  makeMonthsView,
  makeComparisonView,
  makeAreasView,
  makeSourcesView,
  makeCategoriesView,
  makeHoursView,
  makeArrestsView,
  makeEvidenceView,
  makeActivationsView,
  makeAvailabilityView,
];
