import { isAnswer, isSmallCount } from './cell-tests';
import { type FieldRecogniser, suitsByShare } from './field-recogniser';

/** Evidence packages or discs produced. */
export const evidence: FieldRecogniser = {
  field: 'evidence',
  headings: [
    [
      /^(?:no of |number of |total )?(?:evidence|evidence (?:packages?|packs?|pkgs?|discs?|disks?|produced|supplied|provided|items?|exported|seized|saved|burnt|burned|taken|gathered|y n)|discs?|disks?|dvds?|discs? produced|disks? produced|footage (?:supplied|provided|produced|seized|exported|downloaded|saved|released)|evidential (?:discs?|packages?|footage))$/,
      1,
    ],
    [/^(?:no of |number of )(?:discs?|disks?|dvds?|copies|packages|exhibits)\b/, 0.9],
    [/^(?:downloads?|downloaded|exported|burnt|copies|footage|footage burnt)$/, 0.6],
    [
      /\b(?:evidence|discs?)\b(?!.*\b(?:ref|no|number|id|date|officer|type|status|requested|by|location|room)\b)/,
      0.5,
    ],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    return suitsByShare(Math.max(sample.share(isSmallCount), sample.share(isAnswer)));
  },
};
