import { isCameraNumber, isDate, isProse } from './cell-tests';
import type { FieldRecogniser } from './field-recogniser';

/** The camera that saw it. */
export const camera: FieldRecogniser = {
  field: 'camera',
  headings: [
    [
      /^(?:cctv )?(?:camera|cam|cameras|cams)(?:\s(?:no|nos|number|num|id|ref|reference|used|name|code|asset))*$/,
      1,
    ],
    [/^(?:primary|main|first|lead) (?:camera|cam)\b/, 0.9],
    [/\b(?:camera|cam)\s(?:no|number|id|ref)\b/, 0.9],
    [/^(?:asset(?: no| id| number)?|unit(?: no| id)?|device(?: id| no)?|column no)$/, 0.55],
    [/\bcamera\b/, 0.45],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    if (sample.share(isDate) > 0.5 || sample.share(isProse) > 0.5) return -1;
    return sample.share(isCameraNumber) > 0.5 ? 1 : 0.3;
  },
};
