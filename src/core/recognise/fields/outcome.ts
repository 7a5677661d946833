import { isWords } from './cell-tests';
import type { FieldRecogniser } from './field-recogniser';

/** How it ended. */
export const outcome: FieldRecogniser = {
  field: 'outcome',
  headings: [
    [
      /^(?:outcome|result|disposal|final outcome|incident outcome|last outcome category|outcome category|outcome type|resolution|conclusion|end result|police outcome)$/,
      1,
    ],
    [/\b(?:outcome|result|disposal|resolution)\b/, 0.75],
    [/^(?:action|action taken|actions|police action)$/, 0.55],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    return sample.share(isWords) > 0.5 ? 0.5 : -0.5;
  },
};
