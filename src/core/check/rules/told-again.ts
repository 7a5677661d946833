import { repetitionRule } from '../repetition-rule';

/** A log or register whose rows stand in another one too: it is compared, and not counted. */
export const toldAgain = repetitionRule('told-again', 'info', ({ isCopy }) => isCopy);
