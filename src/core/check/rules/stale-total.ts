import { printedTotalRule } from '../printed-total';

/** A printed total whose remembered result is not what its own SUM gives. */
export const staleTotal = printedTotalRule('stale-total', 'stale');
