import { isCount } from './cell-tests';
import { type FieldRecogniser, suitsByShare } from './field-recogniser';

/** Alarm activations. */
export const activations: FieldRecogniser = {
  field: 'activations',
  headings: [
    [
      /^(?:no of |number of |total )?(?:(?:alarm|school|intruder|false|sensor) )?(?:activations?|alarms)(?: received| total| count)?$/,
      1,
    ],
    [/\bactivations?\b(?!.*\b(?:date|time|type|reason|ref)\b)/, 0.6],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    return suitsByShare(sample.share(isCount));
  },
};
