import { isCode } from './cell-tests';
import { type FieldRecogniser, suitsByShare } from './field-recogniser';

/** The number under which something was written down. */
export const reference: FieldRecogniser = {
  field: 'reference',
  headings: [
    [
      /^(?:disc|disk|dvd|pack|package|exhibit|evidence|media|request|review|fault|job)(?:\s[a-z]+)?\s(?:no|number|ref|id)$/,
      1,
    ],
    [
      /^(?:(?:incident|inc|log|event|occurrence|case|crime|entry|job|request|evidence|exhibit|disc|disk|dvd|media|review|fault|ticket|serial|record|our|unique|occ)\s)*(?:ref|reference|urn|refno)(?:\s(?:no|number|id|code))?$/,
      1,
    ],
    [
      /^(?:incident|inc|log|event|occurrence|case|crime|entry|job|request|evidence|exhibit|disc|disk|dvd|media|review|fault|ticket|record|serial|occ)\s(?:no|number|num|id|ref|reference)$/,
      1,
    ],
    [/^(?:id|no|number|s no|sr no|item|item no|index|row)$/, 0.55],
    [/^(?:cad|police|cris|crime report)(?:\s(?:no|number|ref|reference|urn|log))*$/, 0.5],
    [/\b(?:ref|reference|urn)\b/, 0.6],
    [/\bid$/, 0.4],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    const coded = sample.share(isCode);
    // Repeated numbers are a camera or an area; a reference stands for one row.
    return coded < 0.5 ? suitsByShare(coded) : Math.max(-0.5, suitsByShare(sample.uniqueShare) * coded);
  },
};
