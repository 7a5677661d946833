import { isDuration, isSpelledDuration } from './cell-tests';
import { type FieldRecogniser, suitsByShare } from './field-recogniser';

/** How long a camera or system did not work. */
export const downtime: FieldRecogniser = {
  field: 'downtime',
  headings: [
    [
      /^(?:total )?(?:downtime|down time|time (?:out of (?:service|action|order)|down|off ?line)|(?:hours|hrs|days) (?:down|out|lost|off ?line|out of (?:service|action))|outage|time lost|duration of fault|fault duration|duration)(?: (?:hrs?|hours?|days?|h|d|hh mm))*$/,
      1,
    ],
    [/\b(?:downtime|down time|outage)\b/, 0.85],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    const share = sample.share(isDuration);
    return sample.share(isSpelledDuration) > 0.2 ? share : suitsByShare(share) * 0.7;
  },
};
