import { monthsOfFinancialYear } from '../../calendar/financial-year';
import { sectionText } from '../../language/en-GB/report-sections';
import { reportText } from '../../language/en-GB/report';
import type { ComparedMeasure } from '../../figures/cube';
import type { Figure } from '../../figures/figure';
import type { Block, Sentence } from '../document';
import type { Period } from '../period';
import { comparisonOf, movementWords } from '../prose/movement';
import { figureWord, writeSentence } from '../prose/write-sentence';
import { comparedOver, inBothYears } from '../comparable-rates';
import { incidentsBegun, incidentsWithSource, proactiveShare, tellsProactivity } from '../proactive-figures';
import { comparableProactiveShare, comparedProactivity } from '../prose/proactive-comparison';
import { comparableSum, hasLikeForLike, isLikeForLike } from '../like-for-like-figures';
import { describeMonths } from '../missing-figures';
import { isRecordedAlike } from '../recorded-alike';
import type { ReportContext } from '../report-context';
import { isYearBroken, yearSum } from '../tables/table-row';
import { arrestRate } from '../tables/rate-population';
import { LIKE_FOR_LIKE_TABLE } from '../tables/like-for-like';
import { paragraph, type Section } from './section';

const text = sectionText.executiveSummary;

/** What the report is for and the year in a handful of sentences. */
export const executiveSummary: Section = {
  id: 'executive-summary',
  compose: ({ context, tables }) => [
    paragraph('executive-summary.purpose', purpose(context)),
    ...incidents(context),
    ...(tables.find(LIKE_FOR_LIKE_TABLE) ? likeForLikeIncidents(context) : []),
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

function likeForLikeIncidents(context: ReportContext): Block[] {
  const sentence = likeForLike(context, 'incidents');
  return sentence.length === 0 ? [] : [paragraph('executive-summary.like-for-like', sentence)];
}

/** Said here only where it differs from the comparison of the totals. */
function likeForLike(context: ReportContext, measure: ComparedMeasure): Sentence {
  const { coverage } = context;
  const isTold = coverage.has(measure, 'now') && coverage.has(measure, 'before');
  if (!isTold || isLikeForLike(context, measure) || isYearBroken(context, {})) return [];
  if (!hasLikeForLike(context, measure)) return [];
  const [now, before] = (['now', 'before'] as const).map((period) => comparableSum(context, measure, period));
  return writeSentence(text.likeForLike, {
    ...movementWords(now!, before!),
    measure: reportText.measures[measure].many,
  });
}

/** The like-for-like sentence behind others. */
function added(sentence: Sentence): Sentence {
  return sentence.length === 0 ? [] : [{ type: 'text', text: ' ' }, ...sentence];
}

/** The year; or, of what is recorded for fewer of its months than incidents are, these months. */
function whenRecorded({ coverage, year, names }: ReportContext, measure: ComparedMeasure): Sentence {
  const monthsOf = (counted: ComparedMeasure) => {
    const states = coverage.monthsOf(counted, undefined, 'now');
    return monthsOfFinancialYear(year).filter((_, index) => states[index] === 'recorded');
  };
  const months = monthsOf(measure);
  const lacksMonths = monthsOf('incidents').some((month) => !months.includes(month));
  if (!lacksMonths) return writeSentence(text.inYear, { year: names.year });
  const words = { months: describeMonths(months), measure: reportText.measures[measure].many };
  return writeSentence(text.inMonths, words);
}

function arrests(context: ReportContext): Block[] {
  if (!context.coverage.has('arrests', 'now')) return [];
  const { lastYear } = context.names;
  const count = writeSentence(text.arrests, {
    now: figureWord(yearSum(context, 'arrests', 'now'), 'count'),
    when: whenRecorded(context, 'arrests'),
    comparison: comparisonOf(context, 'arrests'),
  });
  const rate = (period: Period) => figureWord(arrestRate(context, period), 'one decimal');
  const isTold = (period: Period) => isRecordedAlike(context, 'arrests', 'incidents', period);
  const over = comparedOver(context, ['incidents', 'arrests']);
  const rateComparison =
    over === 'all' && isTold('before')
      ? writeSentence(text.rateComparison, { before: rate('before'), lastYear })
      : '';
  const rateSentence = isTold('now')
    ? writeSentence(text.arrestRate, { rate: rate('now'), rateComparison })
    : [];
  return [
    paragraph('executive-summary.arrests', [
      ...count,
      ...rateSentence,
      ...(isTold('now') && over === 'like for like' ? comparableArrestRate(context) : []),
      ...added(likeForLike(context, 'arrests')),
    ]),
  ];
}

function comparableArrestRate(context: ReportContext): Sentence {
  const rate = (period: Period) =>
    figureWord(arrestRate(context, period, inBothYears('arrests')), 'one decimal');
  const words = { now: rate('now'), before: rate('before'), lastYear: context.names.lastYear };
  return added(writeSentence(text.rateLikeForLike, words));
}

function attendances(context: ReportContext): Block[] {
  if (!context.coverage.has('attendances', 'now')) return [];
  const sentence = writeSentence(text.attendances, {
    now: figureWord(yearSum(context, 'attendances', 'now'), 'count'),
    when: whenRecorded(context, 'attendances'),
    comparison: comparisonOf(context, 'attendances'),
  });
  return [
    paragraph('executive-summary.attendances', [...sentence, ...added(likeForLike(context, 'attendances'))]),
  ];
}

function proactive(context: ReportContext): Block[] {
  if (!tellsProactivity(context, 'now')) return [];
  const { year, lastYear } = context.names;
  const reactive: Figure = {
    type: 'share',
    part: incidentsBegun(context, 'reactive', 'now'),
    whole: incidentsWithSource(context, 'now'),
  };
  const over = comparedProactivity(context);
  const comparison =
    over === 'all'
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
  const comparable = over === 'like for like' ? comparableProactiveShare(context) : [];
  return [paragraph('executive-summary.proactive', [...sentence, ...added(comparable)])];
}
