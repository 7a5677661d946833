import { isAnswer, isSmallCount } from './cell-tests';
import { type FieldRecogniser, suitsByShare } from './field-recogniser';

/** Whether the police attended. */
export const attended: FieldRecogniser = {
  field: 'attended',
  headings: [
    [/^(?:police |pol )?(?:attended|attendance|attend|attends|att)(?:\sby police)?(?:\sy n)?$/, 1],
    [
      /^(?:police|pol) (?:attend|attended|attendance|response|responded|on scene|deployed|deployment|at scene|called and attended|arrived)\b/,
      1,
    ],
    [/^(?:attended by police|did police attend|police|pol)$/, 0.9],
    [/\b(?:attended|attendance)\b/, 0.7],
    [/^(?:response|responded|officers? attended|units? attended|deployed)$/, 0.6],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    return suitsByShare(Math.max(sample.share(isAnswer), sample.share(isSmallCount)));
  },
};
