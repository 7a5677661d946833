import { isDate, isProse } from './cell-tests';
import type { FieldRecogniser } from './field-recogniser';

/** Who sat at the screens. Kept only to be left out of everything published. */
export const operator: FieldRecogniser = {
  field: 'operator',
  headings: [
    [
      /^(?:cctv )?(?:operator|operators|op|op id|op no|oper|operator (?:id|no|number|name|initials|code)|operative|controller|cso|initials|logged by|entered by|recorded by|created by|reviewed by|produced by|completed by|staff|staff id|staff name|user|user id|username|supervisor|shift|team|dealt with by|seen by)$/,
      1,
    ],
    [/\b(?:operator|operative)\b/, 0.75],
    [/\b(?:officer|engineer|contractor)\b/, 0.35],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    return sample.share(isDate) > 0.5 || sample.share(isProse) > 0.5 ? -1 : 0.5;
  },
};
