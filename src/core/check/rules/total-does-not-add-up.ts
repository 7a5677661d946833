import { printedTotalRule } from '../printed-total';

/** A printed total that is another number than its cells add up to. */
export const totalDoesNotAddUp = printedTotalRule('total-does-not-add-up', 'does not add up');
