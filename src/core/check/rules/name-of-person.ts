import { personalDataRule } from '../personal-data-rule';

/** What seems to be a person's name, by the title before it, where it would be printed. */
export const nameOfPerson = personalDataRule('name-of-person', 'name');
