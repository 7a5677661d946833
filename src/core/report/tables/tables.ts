import { composeActivations } from './activations';
import { composeAreas } from './areas';
import { composeAreasByMonth } from './areas-by-month';
import { composeCameraAvailability } from './camera-availability';
import { composeCameraFaults } from './camera-faults';
import { composeCategories } from './categories';
import { composeEvidence } from './evidence';
import { composeKeyFigures } from './key-figures';
import { composeKeyRates } from './key-rates';
import { composeLikeForLike } from './like-for-like';
import { composeMembersAndClients } from './members-and-clients';
import { composeAreaMonths, composeMonths } from './months';
import { composeProactivity } from './proactivity';
import { composeSources } from './sources';
import type { TableComposer } from './statistics-table';
import { composeSubAreas } from './sub-areas';

/** The tables of Appendix A in the order they are numbered in. Adding one is adding a file and a line. */
export const STATISTICS_TABLES: readonly TableComposer[] = [
  composeKeyFigures,
  composeKeyRates,
  composeAreas,
  composeMembersAndClients,
  composeLikeForLike,
  composeMonths,
  composeAreaMonths,
  composeAreasByMonth,
  composeSubAreas,
  composeCategories,
  composeSources,
  composeProactivity,
  composeEvidence,
  composeActivations,
  composeCameraAvailability,
  composeCameraFaults,
];
