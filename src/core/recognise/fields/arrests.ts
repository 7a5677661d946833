import { isAnswer, isPersons, isSmallCount } from './cell-tests';
import { type FieldRecogniser, suitsByShare } from './field-recogniser';

/** How many were arrested; or whether anybody was. */
export const arrests: FieldRecogniser = {
  field: 'arrests',
  headings: [
    [
      /^(?:no of |number of |total |nos? )?(?:arrests?|arrested|arr)(?:\s(?:made|no|number|count|total|y n))*$/,
      1,
    ],
    [/^(?:persons?|people|individuals|males and females) arrested$/, 1],
    [/^(?:arrest|arrests)\b(?!.*\b(?:time|date|warrant|reason|officer|ref|no of police)\b)/, 0.75],
    [/\barrest(?:s|ed)?\b(?!.*\b(?:time|date|warrant|reason|officer|ref)\b)/, 0.6],
    [/^(?:(?:no of|number of|total|how many|persons?|people) )*(?:detained|detentions?)$/, 0.45],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    const counts = sample.share((cell, system) => isSmallCount(cell, system) || isPersons(cell, system));
    return suitsByShare(Math.max(counts, sample.share(isAnswer)));
  },
};
