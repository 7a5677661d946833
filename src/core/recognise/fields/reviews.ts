import { isAnswer, isSmallCount } from './cell-tests';
import { type FieldRecogniser, suitsByShare } from './field-recogniser';

/** Footage reviews. */
export const reviews: FieldRecogniser = {
  field: 'reviews',
  headings: [
    [
      /^(?:no of |number of |total )?(?:(?:footage|cctv|retrospective|image|recording) )?(?:reviews|reviews? (?:carried out|completed|undertaken|done|requested)|reviewed|viewings?)(?: y n)?$/,
      1,
    ],
    [/^(?:footage|cctv|retrospective) review$/, 0.7],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    return suitsByShare(Math.max(sample.share(isSmallCount), sample.share(isAnswer)));
  },
};
