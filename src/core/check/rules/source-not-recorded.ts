import { missingNameRule } from '../missing-name-rule';

/** Entries of a log without their source. */
export const sourceNotRecorded = missingNameRule('source-not-recorded', 'source');
