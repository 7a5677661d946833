import { readYear } from '../values/read-year';
import type { CellTest } from './column-sample';
import { type FieldRecogniser, suitsByShare } from './field-recogniser';

const isYear: CellTest = (cell, system) => ['calendar', 'financial'].includes(readYear(cell, system).kind);

/** The year of the month beside it, where a row has no day. Any number could be one: never without a heading. */
export const year: FieldRecogniser = {
  field: 'year',
  headings: [
    [
      /^(?:year|yr|fy|f y|calendar year|financial year|fin(?:ancial)? yr|reporting year|incident year|year of incident)$/,
      1,
    ],
  ],
  suits(sample) {
    return sample.isBlank ? 0 : suitsByShare(sample.share(isYear));
  },
};
