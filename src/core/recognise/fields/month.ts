import { isMonth } from './cell-tests';
import { type FieldRecogniser, suitsByShare } from './field-recogniser';

/** The month, where a row has no day. */
export const month: FieldRecogniser = {
  field: 'month',
  headings: [
    [
      /^(?:month|mth|month year|month and year|year month|month ending|incident month|month of incident|reporting month|months?)$/,
      1,
    ],
    [/^(?:period|reporting period|month no|month number|month name)$/, 0.6],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    return suitsByShare(sample.share(isMonth));
  },
  byValuesAlone: 0.6,
};
