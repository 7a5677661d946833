import { considerationText } from '../../../language/en-GB/report-considerations';
import { NOT_RECORDED } from '../../../figures/cube';
import { countFullyRanked, countRanked } from '../../count-ranked';
import type { Block, Sentence } from '../../document';
import { leader, leaderFigure } from '../../prose/leaders';
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
  const words = {
    year: context.names.year,
    table: reference,
    first: leader(table, column, 1),
    firstCount: leaderFigure(table, column, 1, 'count'),
    firstShare: leaderFigure(table, column, 1, 'percentage', columnId.rate('share', 'now')),
    second: leader(table, column, 2),
    secondCount: leaderFigure(table, column, 2, 'count'),
    third: leader(table, column, 3),
    thirdCount: leaderFigure(table, column, 3, 'count'),
  };
  if (ranked === 1) {
    const isOnly = countFullyRanked(context, table, column) === 1;
    return writeSentence(isOnly ? text.one : text.first, words);
  }
  return writeSentence(ranked === 2 ? text.two : text.three, words);
}

function change(lastYear: string, table: NumberedTable['table'], ranked: number): Sentence {
  const column = columnId.change('incidents');
  return writeSentence(text.change, {
    lastYear,
    highest: leaderFigure(table, column, 1, 'signed count'),
    highestCategory: leader(table, column, 1),
    lowest: leaderFigure(table, column, ranked, 'signed count'),
    lowestCategory: leader(table, column, ranked),
  });
}
