import { isAvailability } from './cell-tests';
import { type FieldRecogniser, suitsByShare } from './field-recogniser';

/** The share of time a camera or system worked. */
export const availability: FieldRecogniser = {
  field: 'availability',
  headings: [
    [
      /^(?:%\s?)?(?:(?:camera|system|average|overall|monthly|annual) )?(?:availability|avail|available|uptime|up time)(?:\s?%)?(?: (?:percent|pct|in year|for year|this year|\d{4} \d{2}))?$/,
      1,
    ],
    [/\b(?:availability|uptime)\b/, 0.8],
    [/^(?:% (?:working|operational|serviceable|up)|(?:working|operational) %)$/, 0.8],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    return suitsByShare(sample.share(isAvailability));
  },
};
