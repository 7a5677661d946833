import { readDateText } from '../../recognise/values/read-date';
import { textRule } from '../text-rule';

/** A date typed as text: read here, but Excel cannot sort or filter it as a date. */
export const dateAsText = textRule({
  id: 'date-as-text',
  severity: 'info',
  fix: 'date-from-text',
  fields: ['date'],
  isAboutKind: true,
  isFound: (text, column) => {
    const { kind } = readDateText(text, undefined, column?.dateOrder?.order);
    return kind === 'date' || kind === 'partial';
  },
});
