import { tablePlace } from '../places';
import { countedSum } from '../record-sum';
import type { TableRule } from '../rule';

/** A table that says no area and is named after its sheet or file, as its figures differ from those of all others. */
export const areaByOtherFigures: TableRule = {
  id: 'area-by-other-figures',
  family: 'across sources',
  severity: 'warning',
  scope: 'table',
  reads: ['table notes', 'exclusion', 'area', 'incidents'],
  *check(context, index) {
    for (const { code, detail } of context.layout(index).ambiguities) {
      if (code !== 'area by other figures') continue;
      yield {
        places: [tablePlace(context, index)],
        parameters: { text: detail },
        effect: countedSum(context, index).bearing(context),
      };
    }
  },
};
