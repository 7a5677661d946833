import { considerationText } from '../../../language/en-GB/report-considerations';
import { NOT_RECORDED } from '../../../figures/cube';
import { countFullyRanked, countRanked } from '../../count-ranked';
import type { Block, Sentence } from '../../document';
import { sectionText } from '../../../language/en-GB/report-sections';
import { incidentsBegun, proactiveShare, tellsProactivity } from '../../proactive-figures';
import { leaderFigure } from '../../prose/leaders';
import { comparableProactiveShare, comparedProactivity } from '../../prose/proactive-comparison';
import { inPlace, lastNamed, type Ranking, whetherAllTied } from '../../prose/ties';
import { figureWord, writeSentence } from '../../prose/write-sentence';
import type { ReportContext } from '../../report-context';
import type { NumberedTable } from '../../tables/number-tables';
import { SOURCES_TABLE } from '../../tables/sources';
import { columnId } from '../../tables/table-columns';
import { yearSum } from '../../tables/table-row';
import { type Drafting, paragraph, subheading, under } from '../section';

const text = considerationText.sources;

/** How many incidents the control room began itself, and who began the others. */
export function composeSources({ context, tables }: Drafting): readonly Block[] {
  const sources = tables.find(SOURCES_TABLE);
  return under(subheading('relevant-considerations.sources', text.heading), [
    ...(tellsProactivity(context, 'now') ? proactivity(context) : []),
    ...(sources ? leading(context, sources) : []),
    ...(sources ? notRecorded(context) : []),
  ]);
}

function proactivity(context: ReportContext): Block[] {
  const { year, lastYear } = context.names;
  const over = comparedProactivity(context);
  const comparison =
    over === 'all'
      ? writeSentence(sectionText.executiveSummary.rateComparison, {
          before: figureWord(proactiveShare(context, 'before'), 'percentage'),
          lastYear,
        })
      : '';
  const comparable: Sentence =
    over === 'like for like' ? [{ type: 'text', text: ' ' }, ...comparableProactiveShare(context)] : [];
  return [
    paragraph('relevant-considerations.proactive', [
      ...writeSentence(text.proactive, {
        now: figureWord(incidentsBegun(context, 'proactive', 'now'), 'count'),
        share: figureWord(proactiveShare(context, 'now'), 'percentage'),
        year,
        comparison,
      }),
      ...comparable,
    ]),
    paragraph(
      'relevant-considerations.reactive',
      writeSentence(text.reactive, {
        reactive: figureWord(incidentsBegun(context, 'reactive', 'now'), 'count'),
      }),
    ),
  ];
}

function leading(context: ReportContext, { table, reference }: NumberedTable): Block[] {
  const column = columnId.count('incidents', 'now');
  const ranked = countRanked(context, table, column);
  if (ranked < 2) return [];
  const ranking: Ranking = { table, column, ranked, format: 'count' };
  const leaders = writeSentence(text.leaders, {
    table: reference,
    first: inPlace(ranking, 1),
    second: lastNamed(ranking, 2),
  });
  const equal = writeSentence(text.equal, {
    year: context.names.year,
    table: reference,
    count: leaderFigure(table, column, 1, 'count'),
  });
  const isWhole = countFullyRanked(context, table, column) === ranked;
  const sentence = isWhole ? whetherAllTied(ranking, equal, leaders) : leaders;
  return [paragraph('relevant-considerations.sources-leading', sentence)];
}

function notRecorded(context: ReportContext): Block[] {
  const unknown = yearSum(context, 'incidents', 'now', { source: NOT_RECORDED });
  if (context.evaluate(unknown) === 0) return [];
  const sentence = writeSentence(text.notRecorded, { count: figureWord(unknown, 'count') });
  return [paragraph('relevant-considerations.sources-not-recorded', sentence)];
}
