import { considerationText } from '../../../language/en-GB/report-considerations';
import { countFullyRanked } from '../../count-ranked';
import { financialYearOf, monthsOfFinancialYear } from '../../../calendar/financial-year';
import type { Block, Sentence } from '../../document';
import { monthName } from '../../month-names';
import type { ReportContext } from '../../report-context';
import { leaderFigure } from '../../prose/leaders';
import { least, most, type Ranking, whetherAllTied } from '../../prose/ties';
import { writeSentence } from '../../prose/write-sentence';
import { MONTHS_TABLE } from '../../tables/months';
import { columnId } from '../../tables/table-columns';
import { type Drafting, paragraph, subheading } from '../section';

const text = considerationText.months;

/** The busiest and the quietest month. */
export function composeMonths({ context, tables }: Drafting): readonly Block[] {
  const months = tables.find(MONTHS_TABLE);
  const column = columnId.count('incidents', 'now');
  if (!months || !context.coverage.tells('incidents', 'month', 'now')) return [];
  const ranked = countFullyRanked(context, months.table, column);
  if (ranked < 2) return [];
  const ranking: Ranking = { table: months.table, column, ranked, format: 'count' };
  const words = { year: context.names.year, table: months.reference };
  const sentence = whetherAllTied(
    ranking,
    writeSentence(text.equal, { ...words, count: leaderFigure(months.table, column, 1, 'count') }),
    writeSentence(text.extremes, { ...words, busiest: most(ranking), quietest: least(ranking) }),
  );
  return [
    subheading('relevant-considerations.months', text.heading),
    paragraph('relevant-considerations.busiest-month', [...sentence, ...joinedMeanwhile(context)]),
  ];
}

/** Months before an area joined are not quiet for that reason. */
function joinedMeanwhile({ areas, year }: ReportContext): Sentence {
  const [first] = monthsOfFinancialYear(year);
  return areas.flatMap(({ name, joinedOn }): Sentence => {
    if (joinedOn === undefined || joinedOn === first || financialYearOf(joinedOn) !== year) return [];
    const words = { area: name, month: monthName(joinedOn) };
    return [{ type: 'text', text: ' ' }, ...writeSentence(text.joined, words)];
  });
}
