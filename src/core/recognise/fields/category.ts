import {
  isAnswer,
  isDate,
  isKnownCategory,
  isKnownSource,
  isNumber,
  isOfRepeatedTexts,
  isProse,
  isWords,
} from './cell-tests';
import type { FieldRecogniser } from './field-recogniser';

/** What the incident was. */
export const category: FieldRecogniser = {
  field: 'category',
  headings: [
    [
      /^(?:category|incident category|inc category|cat|type|incident type|type of incident|inc type|crime type|type of crime|offence|offence type|type of offence|primary type|nature|nature of incident|nature of offence|classification|incident class|incident classification|event type|event category|category of incident|incident nature|incident|crime category|code description|call type|category name|incident code description|offence group|incident type name)$/,
      1,
    ],
    [
      /^(?:incident|event|crime|offence|call)\s(?:type|category|class|group|kind|heading|code|description)\b/,
      0.9,
    ],
    [
      /\b(?:category|classification)\b(?!.*\b(?:outcome|camera|priority|user|source)\b)(?<!\b(?:outcome|camera|priority|user|source|site)\scategory)/,
      0.7,
    ],
    [
      /\btype$(?<!\b(?:camera|site|media|disc|evidence|outcome|source|location|request|fault|area|record|file|requester)\stype)/,
      0.6,
    ],
    [
      /^(?:reason|class|group|heading|subject|event|sub category|subcategory|secondary type|reason for (?:review|request))$/,
      0.4,
    ],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    const isRepeated = isOfRepeatedTexts(sample);
    if (
      sample.share(isDate) > 0.3 ||
      (sample.share(isProse) > 0.5 && !isRepeated) ||
      sample.share(isNumber) > 0.8
    )
      return -1;
    if (sample.share(isKnownCategory) > 0.3) return Math.min(1, 0.4 + sample.share(isKnownCategory));
    if (sample.share(isKnownSource) > 0.6 || sample.share(isAnswer) > 0.7) return -0.7;
    if (sample.distinct === 1 && sample.filled > 5) return -0.3;
    // Categories are words that come back.
    return (sample.share(isWords) > 0.7 || isRepeated) && sample.distinct <= Math.max(8, sample.filled * 0.6)
      ? 0.5
      : -0.3;
  },
  byValuesAlone: 0.6,
};
