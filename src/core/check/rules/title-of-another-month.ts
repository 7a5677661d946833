import { TITLE_OF_ANOTHER_MONTH } from '../../recognise/table-context';
import { ambiguityRule } from '../ambiguity-rule';

/** A title that names another month than its sheet: one of the two was copied and not corrected. */
export const titleOfAnotherMonth = ambiguityRule({
  id: 'title-of-another-month',
  family: 'file and sheet',
  severity: 'warning',
  codes: [TITLE_OF_ANOTHER_MONTH],
  parameters: ({ detail, chosen }) => ({ text: detail, chosen }),
});
