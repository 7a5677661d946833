import { personalDataRule } from '../personal-data-rule';

/** What seems to be a full postcode where it would be printed. */
export const postcode = personalDataRule('postcode', 'postcode');
