import { tablePlace } from '../places';
import { countedSum } from '../record-sum';
import type { TableRule } from '../rule';

/** What only stands in the name of a sheet or file, or alone in a row, and may be an area. */
const WHERE: ReadonlyMap<string, string> = new Map([
  ['areas by sheet names alone', 'sheets'],
  ['areas by file names alone', 'files'],
  ['areas by lines alone', 'lines'],
]);

/** Names that may be areas, of which nothing says so: somebody has to be asked. */
export const areasAsked: TableRule = {
  id: 'areas-asked',
  family: 'columns',
  severity: 'warning',
  scope: 'table',
  reads: ['table notes', 'exclusion', 'area', 'incidents'],
  *check(context, index) {
    for (const { code, detail } of context.layout(index).ambiguities) {
      const where = WHERE.get(code);
      if (where === undefined) continue;
      yield {
        places: [tablePlace(context, index)],
        parameters: { text: detail, where },
        effect: countedSum(context, index).bearing(context),
      };
    }
  },
};
