import { sectionText } from '../../language/en-GB/report-sections';
import { type ComparedOver, comparedOver, inBothYears } from '../comparable-rates';
import type { Sentence } from '../document';
import type { Period } from '../period';
import { proactiveShare, tellsProactivity } from '../proactive-figures';
import type { ReportContext } from '../report-context';
import { figureWord, writeSentence } from './write-sentence';

/** Over what the proactive share may be set beside last year's; `undefined` where it may not. */
export function comparedProactivity(context: ReportContext): ComparedOver | undefined {
  return tellsProactivity(context, 'before') ? comparedOver(context, ['incidents']) : undefined;
}

/** How the proactive share moved in the areas and months that both years report. */
export function comparableProactiveShare(context: ReportContext): Sentence {
  const share = (period: Period) =>
    figureWord(proactiveShare(context, period, inBothYears('incidents')), 'percentage');
  return writeSentence(sectionText.executiveSummary.proactiveLikeForLike, {
    now: share('now'),
    before: share('before'),
    lastYear: context.names.lastYear,
  });
}
