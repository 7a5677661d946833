import { personalDataRule } from '../personal-data-rule';

/** Words for a date of birth where they would be printed. */
export const dateOfBirth = personalDataRule('date-of-birth', 'date of birth');
