import { financialYearOf, monthsOfFinancialYear } from '../../../calendar/financial-year';
import { considerationText } from '../../../language/en-GB/report-considerations';
import { COMPARED_MEASURES } from '../../../figures/cube';
import { reportText } from '../../../language/en-GB/report';
import type { Block, Sentence } from '../../document';
import { comparableSum, isLikeForLike } from '../../like-for-like-figures';
import {
  describeMissingMonths,
  type MissingFigures,
  nameMeasures,
  stepOfCoverage,
} from '../../missing-figures';
import { monthName } from '../../month-names';
import { endSentence } from '../../prose/end-sentence';
import { movementWords } from '../../prose/movement';
import { figureWord, writeSentence } from '../../prose/write-sentence';
import type { ReportArea, ReportContext } from '../../report-context';
import type { SeriesBreak } from '../../series-breaks';
import { LIKE_FOR_LIKE_TABLE } from '../../tables/like-for-like';
import type { NumberedTable } from '../../tables/number-tables';
import { columnId } from '../../tables/table-columns';
import { isYearBroken, yearSum } from '../../tables/table-row';
import { Identifiers } from '../../identifiers';
import { type Drafting, paragraph, subheading, under } from '../section';

const text = considerationText.likeForLike;

/** More entries than this are counted, and listed in the Notes. */
const MOST_GAPS_TOLD = 4;

/** Whether a change is real: areas that joined, what was reported in both years, what is missing, breaks. */
export function composeLikeForLike({ context, tables }: Drafting): readonly Block[] {
  const table = tables.find(LIKE_FOR_LIKE_TABLE);
  const identifiers = new Identifiers();
  return under(subheading('relevant-considerations.like-for-like', text.heading), [
    ...(context.coverage.has('incidents', 'before') ? joined(context, identifiers) : []),
    ...(table && !isYearBroken(context, {}) ? moved(context, table) : []),
    ...gaps(context),
    ...context.breaks.map((item) =>
      paragraph(identifiers.take('relevant-considerations.break', monthName(item.from)), breakSentence(item)),
    ),
  ]);
}

function joined(context: ReportContext, identifiers: Identifiers): Block[] {
  const first = monthsOfFinancialYear(context.year - 1)[0]!;
  const joiners = context.areas.filter(
    ({ joinedOn }) => joinedOn !== undefined && joinedOn > first && financialYearOf(joinedOn) <= context.year,
  );
  return joiners.map((area) => joinedParagraph(context, area, identifiers));
}

function joinedParagraph(context: ReportContext, area: ReportArea, identifiers: Identifiers): Block {
  const all = yearSum(context, 'incidents', 'now', { area: area.name });
  const comparable = comparableSum(context, 'incidents', 'now', { area: area.name });
  const words = {
    all: figureWord(all, 'count'),
    year: context.names.year,
    lastYear: context.names.lastYear,
  };
  const partly = writeSentence(text.joinedPartly, {
    ...words,
    outside: figureWord({ type: 'difference', now: all, before: comparable }, 'count'),
  });
  const sentence = writeSentence(text.joined, {
    ...words,
    partly,
    area: area.name,
    kind: text.kinds[area.kind],
    month: monthName(area.joinedOn!),
    comparable: figureWord(comparable, 'count'),
  });
  return paragraph(identifiers.take('relevant-considerations.joined', area.name), sentence);
}

/** One sentence a measure; one in all where the comparison of totals is like for like already. */
function moved(context: ReportContext, { table, reference }: NumberedTable): Block[] {
  const measures = COMPARED_MEASURES.filter((measure) =>
    table.columns.some(({ id }) => id === columnId.change(measure)),
  );
  if (measures.every((measure) => isLikeForLike(context, measure))) {
    const sentence =
      context.missing.length === 0 ? text.allComparable[stepOfCoverage(context)] : text.evenGaps;
    return [paragraph('relevant-considerations.all-comparable', writeSentence(sentence, {}))];
  }
  return measures.map((measure) => {
    const [now, before] = (['now', 'before'] as const).map((period) =>
      comparableSum(context, measure, period),
    );
    const sentence = writeSentence(text.moved, {
      ...movementWords(now!, before!),
      measure: reportText.measures[measure].many,
      table: reference,
    });
    return paragraph(`relevant-considerations.like-for-like-${measure}`, sentence);
  });
}

function gaps(context: ReportContext): Block[] {
  const { missing } = context;
  const id = 'relevant-considerations.missing-figures';
  const marked = text.gapsMarked;
  if (missing.length === 0) return [];
  if (missing.length > MOST_GAPS_TOLD) return [paragraph(id, writeSentence(text.manyGaps, { marked }))];
  if (missing.length === 1) return [paragraph(id, gapSentence(missing[0]!))];
  return [
    paragraph(id, writeSentence(text.gaps, { marked })),
    {
      type: 'list',
      id: `${id}-list`,
      items: missing.map((entry) =>
        writeSentence(text.gapItem, { ...gapWords(entry), area: entry.area ?? text.everyArea }),
      ),
    },
  ];
}

function gapSentence(entry: MissingFigures): Sentence {
  const words = { ...gapWords(entry), marked: text.gapsMarked };
  return entry.area === undefined
    ? writeSentence(text.gapEverywhere, words)
    : writeSentence(text.gap, { ...words, area: entry.area });
}

function gapWords(entry: MissingFigures): { readonly measures: string; readonly months: string } {
  return { measures: nameMeasures(entry.measures), months: describeMissingMonths(entry) };
}

function breakSentence({ from, area, category, reason }: SeriesBreak): Sentence {
  const words = { month: monthName(from), reason: endSentence(reason) };
  if (area !== undefined && category !== undefined) {
    return writeSentence(text.breakAreaCategory, { ...words, area, category });
  }
  if (area !== undefined) return writeSentence(text.breakArea, { ...words, area });
  if (category !== undefined) return writeSentence(text.breakCategory, { ...words, category });
  return writeSentence(text.breakAll, words);
}
