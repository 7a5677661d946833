import { printedTotalRule } from '../printed-total';

/** A printed total whose SUM leaves out some of the counts it stands for. */
export const sumMissesCells = printedTotalRule('sum-misses-cells', 'misses cells');
