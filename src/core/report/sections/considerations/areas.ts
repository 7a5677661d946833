import { considerationText } from '../../../language/en-GB/report-considerations';
import { countFullyRanked, countRanked, hasShorthand } from '../../count-ranked';
import type { Block } from '../../document';
import { leaderText } from '../../../language/en-GB/report-leaders';
import { leaderFigure } from '../../prose/leaders';
import { inPlace, lastNamed, least, most, type Ranking, whetherAllTied } from '../../prose/ties';
import { writeSentence } from '../../prose/write-sentence';
import { AREAS_TABLE } from '../../tables/areas';
import type { NumberedTable } from '../../tables/number-tables';
import { columnId } from '../../tables/table-columns';
import { isYearBroken } from '../../tables/table-row';
import { type Drafting, paragraph, subheading } from '../section';

const text = considerationText.areas;

/** Where most happened, and how far the areas' changes lie apart. */
export function composeAreas(drafting: Drafting): readonly Block[] {
  const areas = drafting.tables.find(AREAS_TABLE);
  if (!areas || drafting.context.areas.length < 2) return [];
  const blocks = [...incidents(drafting, areas), ...changes(drafting, areas), ...arrests(drafting, areas)];
  return blocks.length === 0 ? [] : [subheading('relevant-considerations.areas', text.heading), ...blocks];
}

function incidents({ context }: Drafting, { table, reference }: NumberedTable): Block[] {
  const column = columnId.count('incidents', 'now');
  const ranked = countRanked(context, table, column);
  if (ranked < 2) return [];
  const isWhole = countFullyRanked(context, table, column) === ranked;
  const ranking: Ranking = { table, column, ranked, format: 'count' };
  const words = { year: context.names.year, table: reference };
  const leading = writeSentence(wordingOf(ranked, isWhole), {
    ...words,
    first: inPlace(ranking, 1),
    second: ranked > 2 ? inPlace(ranking, 2) : lastNamed(ranking, 2),
    third: lastNamed(ranking, 3),
  });
  const equal = writeSentence(text.incidentsEqual, {
    ...words,
    count: leaderFigure(table, column, 1, 'count'),
  });
  const sentence = isWhole && ranked > 2 ? whetherAllTied(ranking, equal, leading) : leading;
  return [paragraph('relevant-considerations.areas-incidents', sentence)];
}

/** Only where all areas are known are the first two all there are. */
function wordingOf(ranked: number, isWhole: boolean) {
  if (ranked > 2) return text.incidentsThree;
  return isWhole ? text.incidentsTwo : text.incidentsFirstTwo;
}

function changes({ context }: Drafting, { table }: NumberedTable): Block[] {
  const column = columnId.change('incidents');
  const ranked = countFullyRanked(context, table, column);
  if (ranked < 2 || isYearBroken(context, {})) return [];
  const ranking: Ranking = { table, column, ranked, format: 'signed count' };
  const words = {
    lastYear: context.names.lastYear,
    scope: hasShorthand(table, [column]) ? text.ofComparable : '',
  };
  const highest = leaderFigure(table, column, 1, 'signed count');
  const sentence = whetherAllTied(
    ranking,
    writeSentence(text.changeEqual, { ...words, change: highest }),
    writeSentence(text.change, {
      ...words,
      highest,
      highestArea: most(ranking, leaderText.names),
      lowest: leaderFigure(table, column, ranked, 'signed count'),
      lowestArea: least(ranking, leaderText.names),
    }),
  );
  return [paragraph('relevant-considerations.areas-change', sentence)];
}

function arrests({ context }: Drafting, { table }: NumberedTable): Block[] {
  const column = columnId.count('arrests', 'now');
  const ranked = countRanked(context, table, column);
  if (ranked < 2) return [];
  const ranking: Ranking = { table, column, ranked, format: 'count' };
  const { year } = context.names;
  const leading = writeSentence(text.arrests, {
    first: inPlace(ranking, 1),
    second: lastNamed(ranking, 2),
    year,
  });
  const count = leaderFigure(table, column, 1, 'count');
  const isWhole = countFullyRanked(context, table, column) === ranked;
  const sentence = isWhole
    ? whetherAllTied(ranking, writeSentence(text.arrestsEqual, { count, year }), leading)
    : leading;
  return [paragraph('relevant-considerations.areas-arrests', sentence)];
}
