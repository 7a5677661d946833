import type { ReportRule } from '../remark';
import { noFinalStop } from './no-final-stop';
import { numberOutsideSection } from './number-outside-section';
import { strayMark } from './stray-mark';
import { weekdayAgainstDate } from './weekday-against-date';
import { yearWrittenTwoWays } from './year-written-two-ways';

/** Every rule of the report checker. */
export const REPORT_RULES: readonly ReportRule[] = [
  numberOutsideSection,
  strayMark,
  yearWrittenTwoWays,
  weekdayAgainstDate,
  noFinalStop,
];
