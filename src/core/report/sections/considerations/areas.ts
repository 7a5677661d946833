import { considerationText } from '../../../language/en-GB/report-considerations';
import { countFullyRanked, countRanked } from '../../count-ranked';
import type { Block } from '../../document';
import { leader, leaderFigure } from '../../prose/leaders';
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
  const words = {
    year: context.names.year,
    table: reference,
    first: leader(table, column, 1),
    firstCount: leaderFigure(table, column, 1, 'count'),
    second: leader(table, column, 2),
    secondCount: leaderFigure(table, column, 2, 'count'),
    third: leader(table, column, 3),
    thirdCount: leaderFigure(table, column, 3, 'count'),
  };
  return [
    paragraph('relevant-considerations.areas-incidents', writeSentence(wordingOf(ranked, isWhole), words)),
  ];
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
  const sentence = writeSentence(text.change, {
    lastYear: context.names.lastYear,
    highest: leaderFigure(table, column, 1, 'signed count'),
    highestArea: leader(table, column, 1),
    lowest: leaderFigure(table, column, ranked, 'signed count'),
    lowestArea: leader(table, column, ranked),
  });
  return [paragraph('relevant-considerations.areas-change', sentence)];
}

function arrests({ context }: Drafting, { table }: NumberedTable): Block[] {
  const column = columnId.count('arrests', 'now');
  if (countRanked(context, table, column) < 2) return [];
  const sentence = writeSentence(text.arrests, {
    first: leader(table, column, 1),
    firstCount: leaderFigure(table, column, 1, 'count'),
    second: leader(table, column, 2),
    secondCount: leaderFigure(table, column, 2, 'count'),
    year: context.names.year,
  });
  return [paragraph('relevant-considerations.areas-arrests', sentence)];
}
