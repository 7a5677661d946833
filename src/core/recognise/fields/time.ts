import { isClockTime, isTime } from './cell-tests';
import { type FieldRecogniser, suitsByShare } from './field-recogniser';

/** The time of day something happened. */
export const time: FieldRecogniser = {
  field: 'time',
  headings: [
    [
      /^(?:time|incident time|time of incident|inc time|time occurred|start time|time logged|logged time|log time|time started|time from|time reported|event time|hrs|hours|time hrs|time of day|time of call|call time|time in)$/,
      1,
    ],
    [
      /^(?:time|hour)\b(?!.*\b(?:end|off|cleared|closed|taken|spent|arrived?|arrival|out|finish(?:ed)?|resolved|stood)\b)/,
      0.7,
    ],
    [
      /\btime$(?<!\b(?:end|response|clear(?:ed)?|close|closed|arrival|finish|off|down|out of|attendance|attended|date)\stime)/,
      0.55,
    ],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    const clock = sample.share(isClockTime);
    // Any number up to 2359 could be a time without its colon: that speaks against nothing, and for little.
    return clock > 0.1
      ? suitsByShare(sample.share(isTime))
      : Math.min(0.3, suitsByShare(sample.share(isTime)));
  },
  byValuesAlone: 0.5,
};
