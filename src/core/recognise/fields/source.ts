import {
  isDate,
  isForce,
  isKnownCategory,
  isKnownSource,
  isNumber,
  isOfRepeatedTexts,
  isProse,
  isWords,
} from './cell-tests';
import type { FieldRecogniser } from './field-recogniser';

/** Who or what started the incident. */
export const source: FieldRecogniser = {
  field: 'source',
  headings: [
    [
      /^(?:source|src|p r|r p|pro re|pro react|incident source|source of (?:incident|call|information|report|notification)|call source|how notified|notified by|notification|notification method|how reported|reported by|reported via|initiated by|initiator|origin|originator|informant|received from|received via|received by|requested by|raised by|referrer|referred by|method of (?:notification|report|contact)|contact method|detected by|how detected|trigger|call origin|alerted by|instigated by|instigator|found by|how received|source type|source name|proactive reactive|reactive proactive|identified by)$/,
      1,
    ],
    [/\b(?:source|origin|notified|initiated|instigated)\b/, 0.7],
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
    const known = sample.share(isKnownSource);
    if (known > 0.3) return Math.min(1, 0.4 + known);
    if (sample.share(isKnownCategory) > 0.6 || sample.share(isForce) > 0.5) return -0.7;
    // One and the same in every row tells nobody who started what.
    if (sample.distinct === 1 && sample.filled > 5) return -0.6;
    return (sample.share(isWords) > 0.7 || isRepeated) && sample.distinct <= Math.max(8, sample.filled * 0.3)
      ? 0.2
      : -0.5;
  },
  byValuesAlone: 0.6,
};
