import { NOT_RECORDED } from '../../figures/cube';
import type { Field } from '../../profile/profile';
import { fieldColumn } from '../../records/tally-columns';
import type { CheckContext } from '../check-context';
import { cubeSums } from '../cube-sums';
import { headingPlace } from '../places';
import type { YearRule } from '../rule';

/** What every report tells of incidents, and whether the year's figures say anything of it. */
const WANTED: readonly { readonly field: Field; readonly isTold: (context: CheckContext) => boolean }[] = [
  { field: 'area', isTold: tellsAreas },
  { field: 'arrests', isTold: (context) => tells(context, 'arrests') },
  { field: 'attended', isTold: (context) => tells(context, 'attendances') },
];

/** Logs that count incidents, of which nothing says an area, arrests or attendances: no log, and no other table. */
export const columnMissingEverywhere: YearRule = {
  id: 'column-missing-everywhere',
  family: 'columns',
  severity: 'warning',
  scope: 'year',
  reads: ['cube'],
  *check(context) {
    const logs = context.spans
      .filter(({ layout, first, end }) => context.layout(layout).kind === 'log' && end > first)
      .map(({ layout }) => layout);
    if (logs.length === 0 || !tells(context, 'incidents')) return;
    for (const { field, isTold } of WANTED) {
      if (isTold(context)) continue;
      const columns = logs.flatMap((layout) => {
        const column = fieldColumn(context.layout(layout), field)?.column;
        return column === undefined ? [] : [headingPlace(context, layout, column)];
      });
      // Attendances that were left blank beside arrests are told area by area.
      if (field === 'attended' && columns.length > 0) continue;
      const places = columns.length > 0 ? columns : logs.map((layout) => firstHeading(context, layout));
      yield { places, parameters: { field, blank: columns.length } };
    }
  },
};

function tells(context: CheckContext, measure: 'incidents' | 'arrests' | 'attendances'): boolean {
  return context.index(cubeSums).byArea(measure, context.cube.year).size > 0;
}

/** A partnership of one area need not say it. */
function tellsAreas(context: CheckContext): boolean {
  const listed = context.recognition.given.partnership?.areas ?? [];
  const told = context.index(cubeSums).byArea('incidents', context.cube.year).keys();
  return listed.length === 1 || [...told].some((area) => area !== NOT_RECORDED);
}

function firstHeading(context: CheckContext, layout: number) {
  return headingPlace(context, layout, context.layout(layout).range.firstColumn);
}
