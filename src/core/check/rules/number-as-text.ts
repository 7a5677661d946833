import { plainText } from '../../recognise/values/normalise-text';
import { readCountText } from '../../recognise/values/read-count';
import { textRule } from '../text-rule';

/** A count kept as text: read here, left out by Excel's own sums. */
export const numberAsText = textRule({
  id: 'number-as-text',
  severity: 'info',
  fix: 'number-from-text',
  fields: ['arrests', 'evidence', 'activations', 'reviews', 'count'],
  counts: true,
  isAboutKind: true,
  isFound: (text) => /^[+-]?[\d ,.]*\d$/.test(plainText(text)) && readCountText(text).kind === 'count',
});
