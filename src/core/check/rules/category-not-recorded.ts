import { missingNameRule } from '../missing-name-rule';

/** Entries of a log without their category. */
export const categoryNotRecorded = missingNameRule('category-not-recorded', 'category');
