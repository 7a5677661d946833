import type { Field } from '../profile/profile';
import type { Layout } from '../recognise/layout';
import type { CheckContext } from './check-context';
import type { Bearing, Severity } from './finding';
import { tablePlace } from './places';
import { countedSum } from './record-sum';
import type { TableRule } from './rule';

/** A rule about logs that have no column for any of some fields, nor anything else that says what they would. */
export function missingFieldRule(
  id: string,
  severity: Severity,
  fields: readonly Field[],
  isSaidElsewhere: (layout: Layout, context: CheckContext) => boolean,
): TableRule {
  return {
    id,
    family: 'columns',
    severity,
    scope: 'table',
    reads: ['exclusion', 'area', 'incidents', 'names'],
    *check(context, index) {
      const layout = context.layout(index);
      if (layout.kind !== 'log' || layout.fields.some(({ field }) => fields.includes(field))) return;
      if (isSaidElsewhere(layout, context)) return;
      const counted = countedSum(context, index);
      yield {
        places: [tablePlace(context, index)],
        parameters: {},
        effect: counted.rows > 0 ? counted.bearing(context) : bearingOfAll(context, index),
      };
    },
  };
}

/** What the records of a table bear on of which none counts. */
function bearingOfAll(context: CheckContext, index: number): Bearing {
  const { first, end } = context.spans[index]!;
  return context.effects.ofRecords(Array.from({ length: end - first }, (_, at) => first + at));
}
