import { NOT_RECORDED } from '../../figures/cube';
import { addToGroup } from '../../group-by';
import { reportText } from '../../language/en-GB/report';
import { tableText } from '../../language/en-GB/report-tables';
import type { Measure } from '../../recognise/layout';
import { nameMeasures } from '../missing-figures';
import type { ReportContext } from '../report-context';
import type { RowSpec, TableScope } from './table-row';

/** More areas than this are not named one by one. */
const MOST_NAMED = 12;

/**
 * What the row "Not recorded" of a table holds, and the areas whose workbooks give a measure by none of the table's
 * rows, so that all they count of it is there.
 */
export function notRecordedNotes(
  context: ReportContext,
  scope: TableScope,
  rows: readonly RowSpec[],
  dimension: 'category' | 'source',
): string[] {
  if (!rows.some((row) => row.role === 'not recorded')) return [];
  const measuresOf = new Map<string, Measure[]>();
  for (const measure of scope.measures) {
    const areas = areasWithNone(context, measure, dimension);
    if (areas.length === 0) continue;
    const names =
      areas.length > MOST_NAMED ? tableText.notes.someAreas(areas.length) : reportText.list(areas);
    addToGroup(measuresOf, names, measure);
  }
  const none = [...measuresOf].map(([areas, measures]) =>
    tableText.notes.noneByRow(areas, nameMeasures(measures), dimension),
  );
  return [tableText.notes.notRecorded, ...none];
}

/** The areas of which this year's counts of a measure all lack what the rows tell. */
function areasWithNone(
  { cube, year, areas }: ReportContext,
  measure: Measure,
  dimension: 'category' | 'source',
): string[] {
  const counted = cube.rows.filter((row) => row.year === year && (row.values.get(measure) ?? 0) > 0);
  const told = new Set(counted.flatMap((row) => (row[dimension] === NOT_RECORDED ? [] : [row.area])));
  const all = new Set(counted.map(({ area }) => area));
  return areas.map(({ name }) => name).filter((name) => all.has(name) && !told.has(name));
}
