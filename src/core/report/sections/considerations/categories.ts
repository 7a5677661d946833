import { considerationText } from '../../../language/en-GB/report-considerations';
import { NOT_RECORDED } from '../../../figures/cube';
import { countFullyRanked, countRanked, hasShorthand } from '../../count-ranked';
import type { Block, Sentence } from '../../document';
import { leaderText } from '../../../language/en-GB/report-leaders';
import { leader, leaderFigure } from '../../prose/leaders';
import { inPlace, lastNamed, least, most, type Ranking, whetherAllTied } from '../../prose/ties';
import { figureWord, writeSentence } from '../../prose/write-sentence';
import type { ReportContext } from '../../report-context';
import { CATEGORIES_TABLE } from '../../tables/categories';
import type { NumberedTable } from '../../tables/number-tables';
import { columnId } from '../../tables/table-columns';
import { isYearBroken, yearSum } from '../../tables/table-row';
import { type Drafting, paragraph, subheading } from '../section';

const text = considerationText.categories;

/** The most frequent categories and how far the changes lie apart. */
export function composeCategories({ context, tables }: Drafting): readonly Block[] {
  const categories = tables.find(CATEGORIES_TABLE);
  if (!categories) return [];
  const { table } = categories;
  const ranked = countRanked(context, table, columnId.count('incidents', 'now'));
  if (ranked === 0) return [];
  const changed = countFullyRanked(context, table, columnId.change('incidents'));
  const unknown = yearSum(context, 'incidents', 'now', { category: NOT_RECORDED });
  return [
    subheading('relevant-considerations.categories', text.heading),
    paragraph('relevant-considerations.categories-leading', leading(context, categories, ranked)),
    ...(changed > 1 && !isYearBroken(context, {})
      ? [
          paragraph(
            'relevant-considerations.categories-change',
            change(context.names.lastYear, table, changed),
          ),
        ]
      : []),
    ...(context.evaluate(unknown) === 0
      ? []
      : [
          paragraph(
            'relevant-considerations.categories-not-recorded',
            writeSentence(text.notRecorded, { count: figureWord(unknown, 'count') }),
          ),
        ]),
  ];
}

function leading(context: ReportContext, { table, reference }: NumberedTable, ranked: number): Sentence {
  const column = columnId.count('incidents', 'now');
  const ranking: Ranking = { table, column, ranked, format: 'count' };
  const words = {
    year: context.names.year,
    table: reference,
    first: leader(table, column, 1),
    firstCount: leaderFigure(table, column, 1, 'count'),
    firstShare: leaderFigure(table, column, 1, 'percentage', columnId.rate('share', 'now')),
  };
  const isWhole = countFullyRanked(context, table, column) === ranked;
  if (ranked === 1) return writeSentence(isWhole ? text.one : text.first, words);
  const leading = writeSentence(ranked === 2 ? text.two : text.three, {
    ...words,
    second: ranked === 2 ? lastNamed(ranking, 2) : inPlace(ranking, 2),
    third: lastNamed(ranking, 3),
  });
  return isWhole ? whetherAllTied(ranking, writeSentence(text.equal, words), leading) : leading;
}

function change(lastYear: string, table: NumberedTable['table'], ranked: number): Sentence {
  const column = columnId.change('incidents');
  const ranking: Ranking = { table, column, ranked, format: 'signed count' };
  const words = { lastYear, scope: hasShorthand(table, [column]) ? text.ofComparable : '' };
  const highest = leaderFigure(table, column, 1, 'signed count');
  return whetherAllTied(
    ranking,
    writeSentence(text.changeEqual, { ...words, change: highest }),
    writeSentence(text.change, {
      ...words,
      highest,
      highestCategory: most(ranking, leaderText.names),
      lowest: leaderFigure(table, column, ranked, 'signed count'),
      lowestCategory: least(ranking, leaderText.names),
    }),
  );
}
