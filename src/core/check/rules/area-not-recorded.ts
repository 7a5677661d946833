import { missingNameRule } from '../missing-name-rule';

/** Entries of a log without their area. */
export const areaNotRecorded = missingNameRule('area-not-recorded', 'area');
