import { isDate, isProse } from './cell-tests';
import type { FieldRecogniser } from './field-recogniser';

/** Whether an entry stands: open, closed, cancelled, test. */
export const status: FieldRecogniser = {
  field: 'status',
  headings: [
    [
      /^(?:status|state|record status|incident status|log status|entry status|current status|fault status|case status|void|cancelled|cancelled test|valid|record state|test)$/,
      1,
    ],
    [/\bstatus\b/, 0.75],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    if (sample.share(isProse) > 0.5 || sample.share(isDate) > 0.5) return -1;
    return sample.distinct <= Math.max(12, sample.filled / 4) ? 0.8 : 0;
  },
};
