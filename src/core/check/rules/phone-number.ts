import { personalDataRule } from '../personal-data-rule';

/** What seems to be a phone number where it would be printed. */
export const phoneNumber = personalDataRule('phone-number', 'phone number');
