import { isCount, isSmallCount } from './cell-tests';
import { type FieldRecogniser, suitsByShare } from './field-recogniser';

/** How many incidents (or whatever the table is of) a row stands for. */
export const count: FieldRecogniser = {
  field: 'count',
  headings: [
    [
      /^(?:(?:no|number|num|count|total|qty|sum) of (?:incidents?|events?|occurrences|records|logs|entries|crimes|offences)|incidents?|incident count|incident total|total incidents|count|qty|quantity|frequency|freq|tally|volume|no incidents)$/,
      1,
    ],
    [/^(?:total|no|number|how many|value)$/, 0.45],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    // Numbers that never repeat number the rows, they do not count anything.
    if (sample.filled > 5 && sample.distinct === sample.filled && sample.share(isSmallCount) < 0.9)
      return -0.5;
    return suitsByShare(sample.share(isCount));
  },
};
