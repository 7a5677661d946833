import { sectionText } from '../../language/en-GB/report-sections';
import type { Figure } from '../../figures/figure';
import type { Block, Sentence } from '../document';
import type { Period } from '../period';
import { comparisonOf, movementWords } from '../prose/movement';
import { figureWord, writeSentence } from '../prose/write-sentence';
import { incidentsBegun, incidentsWithSource, proactiveShare, tellsProactivity } from '../proactive-figures';
import { isRecordedAlike } from '../recorded-alike';
import type { ReportContext } from '../report-context';
import { isYearBroken, yearSum } from '../tables/table-row';
import { LIKE_FOR_LIKE_TABLE } from '../tables/like-for-like';
import { paragraph, type Section } from './section';

const text = sectionText.executiveSummary;

/** What the report is for and the year in a handful of sentences. */
export const executiveSummary: Section = {
  id: 'executive-summary',
  compose: ({ context, tables }) => [
    paragraph('executive-summary.purpose', purpose(context)),
    ...incidents(context),
    ...(tables.find(LIKE_FOR_LIKE_TABLE) ? likeForLike(context) : []),
    ...arrests(context),
    ...attendances(context),
    ...proactive(context),
  ],
};

function purpose({ names }: ReportContext): Sentence {
  const words = {
    committee: names.theCommittee,
    partnership: names.thePartnership,
    year: names.year,
    span: names.span,
    title: names.title,
  };
  return writeSentence(names.usualTitle ? text.purpose : text.purposeTitled, words);
}

function incidents(context: ReportContext): Block[] {
  const { year } = context.names;
  const id = 'executive-summary.incidents';
  if (!context.coverage.has('incidents', 'now')) {
    return [paragraph(id, writeSentence(text.nothingRecorded, { year }))];
  }
  const now = figureWord(yearSum(context, 'incidents', 'now'), 'count');
  const comparison = comparisonOf(context, 'incidents');
  return [paragraph(id, writeSentence(text.incidents, { now, year, comparison }))];
}

/** Said here only where it differs from the comparison of the totals. */
function likeForLike(context: ReportContext): Block[] {
  const comparable = (period: Period): Figure => yearSum(context, 'incidents', period, { likeForLike: true });
  const differs = (['now', 'before'] as const).some(
    (period) =>
      context.evaluate(comparable(period)) !== context.evaluate(yearSum(context, 'incidents', period)),
  );
  if (!differs || isYearBroken(context, {})) return [];
  const sentence = writeSentence(text.likeForLike, movementWords(comparable('now'), comparable('before')));
  return [paragraph('executive-summary.like-for-like', sentence)];
}

function arrests(context: ReportContext): Block[] {
  if (!context.coverage.has('arrests', 'now')) return [];
  const { year, lastYear } = context.names;
  const count = writeSentence(text.arrests, {
    now: figureWord(yearSum(context, 'arrests', 'now'), 'count'),
    year,
    comparison: comparisonOf(context, 'arrests'),
  });
  const rate = (period: Period) =>
    figureWord(
      {
        type: 'ratio',
        of: yearSum(context, 'arrests', period),
        to: yearSum(context, 'incidents', period),
        per: 100,
      },
      'one decimal',
    );
  const isTold = (period: Period) => isRecordedAlike(context, 'arrests', 'incidents', period);
  const rateComparison = isTold('before')
    ? writeSentence(text.rateComparison, { before: rate('before'), lastYear })
    : '';
  const rateSentence = isTold('now')
    ? writeSentence(text.arrestRate, { rate: rate('now'), rateComparison })
    : [];
  return [paragraph('executive-summary.arrests', [...count, ...rateSentence])];
}

function attendances(context: ReportContext): Block[] {
  if (!context.coverage.has('attendances', 'now')) return [];
  const sentence = writeSentence(text.attendances, {
    now: figureWord(yearSum(context, 'attendances', 'now'), 'count'),
    year: context.names.year,
    comparison: comparisonOf(context, 'attendances'),
  });
  return [paragraph('executive-summary.attendances', sentence)];
}

function proactive(context: ReportContext): Block[] {
  if (!tellsProactivity(context, 'now')) return [];
  const { year, lastYear } = context.names;
  const reactive: Figure = {
    type: 'share',
    part: incidentsBegun(context, 'reactive', 'now'),
    whole: incidentsWithSource(context, 'now'),
  };
  const comparison = tellsProactivity(context, 'before')
    ? writeSentence(text.proactiveComparison, {
        before: figureWord(proactiveShare(context, 'before'), 'percentage'),
        lastYear,
      })
    : '';
  const sentence = writeSentence(text.proactive, {
    year,
    proactive: figureWord(proactiveShare(context, 'now'), 'percentage'),
    reactive: figureWord(reactive, 'percentage'),
    comparison,
  });
  return [paragraph('executive-summary.proactive', sentence)];
}
