import { sectionText } from '../../language/en-GB/report-sections';
import type { Figure } from '../../figures/figure';
import type { Measure } from '../../recognise/layout';
import type { Sentence } from '../document';
import type { ReportContext } from '../report-context';
import { isYearBroken, yearSum } from '../tables/table-row';
import { isUneven } from '../uneven-years';
import { type FigureWord, figureWord, type Words, writeSentence } from './write-sentence';

/** The words a sentence needs to say how a count moved: both counts, and the difference either way round. */
export interface MovementWords {
  readonly now: FigureWord;
  readonly before: FigureWord;
  /** Chooses by direction. */
  readonly change: FigureWord;
  readonly rise: FigureWord;
  readonly fall: FigureWord;
  /** Chooses by direction, or says that there was nothing to compare with. */
  readonly share: FigureWord;
  readonly shareUp: FigureWord;
  readonly shareDown: FigureWord;
}

/** Words for the movement from one count to another. Falls are given as positive numbers. */
export function movementWords(now: Figure, before: Figure): MovementWords {
  const up: Figure = { type: 'difference', now, before };
  const down: Figure = { type: 'difference', now: before, before: now };
  const relative: Figure = { type: 'change', now, before };
  return {
    now: figureWord(now, 'count'),
    before: figureWord(before, 'count'),
    change: figureWord(up, 'signed count'),
    rise: figureWord(up, 'count'),
    fall: figureWord(down, 'count'),
    share: figureWord(relative, 'signed percentage'),
    shareUp: figureWord(relative, 'percentage'),
    shareDown: figureWord({ type: 'share', part: down, whole: before }, 'percentage'),
  };
}

/** The clause that sets a year's count of a measure beside last year's, or says why that cannot be done. */
export function comparisonOf(context: ReportContext, measure: Measure): Sentence {
  const { comparison } = sectionText;
  const { lastYear } = context.names;
  if (!context.coverage.has(measure, 'before')) return writeSentence(comparison.notRecorded, { lastYear });
  if (isYearBroken(context, {})) return writeSentence(comparison.broken, { lastYear });
  if (isUneven(context, measure)) return writeSentence(comparison.uneven, { lastYear });
  const words: Words<typeof comparison.moved> = {
    ...movementWords(yearSum(context, measure, 'now'), yearSum(context, measure, 'before')),
    lastYear,
  };
  return writeSentence(comparison.moved, words);
}
