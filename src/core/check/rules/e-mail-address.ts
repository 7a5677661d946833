import { personalDataRule } from '../personal-data-rule';

/** An e-mail address where it would be printed. */
export const emailAddress = personalDataRule('e-mail-address', 'e-mail');
