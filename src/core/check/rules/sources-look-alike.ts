import { repetitionRule } from '../repetition-rule';

/** Two tables of which most tells the same, too little to take one for a copy of the other: both count. */
export const sourcesLookAlike = repetitionRule('sources-look-alike', 'warning', ({ isCopy }) => !isCopy);
