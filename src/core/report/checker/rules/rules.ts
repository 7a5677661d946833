import type { ReportRule } from '../remark';
import { abbreviationNotExpanded } from './abbreviation-not-expanded';
import { againstPublished } from './against-published';
import { appendixNotListed } from './appendix-not-listed';
import { directionAgainstFigures } from './direction-against-figures';
import { domainSpeltTwoWays } from './domain-spelt-two-ways';
import { namedSeveralWays } from './named-several-ways';
import { noFinalStop } from './no-final-stop';
import { numberOutsideSection } from './number-outside-section';
import { recommendationLeavesOut } from './recommendation-leaves-out';
import { strayMark } from './stray-mark';
import { summaryWithoutFigure } from './summary-without-figure';
import { titleWithoutYear } from './title-without-year';
import { weekdayAgainstDate } from './weekday-against-date';
import { wrongSmallWord } from './wrong-small-word';
import { yearWrittenTwoWays } from './year-written-two-ways';

/** Every rule of the report checker. */
export const REPORT_RULES: readonly ReportRule[] = [
  titleWithoutYear,
  summaryWithoutFigure,
  recommendationLeavesOut,
  numberOutsideSection,
  strayMark,
  appendixNotListed,
  directionAgainstFigures,
  againstPublished,
  yearWrittenTwoWays,
  weekdayAgainstDate,
  namedSeveralWays,
  domainSpeltTwoWays,
  abbreviationNotExpanded,
  wrongSmallWord,
  noFinalStop,
];
