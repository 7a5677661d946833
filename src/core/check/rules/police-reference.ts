import { personalDataRule } from '../personal-data-rule';

/** What seems to be a police reference where it would be printed. */
export const policeReference = personalDataRule('police-reference', 'police reference');
