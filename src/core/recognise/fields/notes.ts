import { isNumber, isProse } from './cell-tests';
import type { FieldRecogniser } from './field-recogniser';

/** Free text. */
export const notes: FieldRecogniser = {
  field: 'notes',
  headings: [
    [
      /^(?:notes?|comments?|remarks?|details?|description|narrative|summary|free text|further (?:details|information)|incident (?:details|description|summary|notes)|additional (?:info|information|notes|details)|brief (?:details|description)|synopsis|log text|update|text|information|any other information|details of incident|description of incident|fault description)$/,
      1,
    ],
    [/\b(?:notes|comments|remarks|narrative|description|details)\b/, 0.75],
    [/^(?:context|info)$/, 0.6],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    if (sample.share(isProse) > 0.3) return 1;
    return sample.share(isNumber) > 0.8 ? -0.6 : 0.2;
  },
};
