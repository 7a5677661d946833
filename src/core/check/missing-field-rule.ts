import type { Field } from '../profile/profile';
import type { Layout } from '../recognise/layout';
import type { CheckContext } from './check-context';
import type { Severity } from './finding';
import { tablePlace } from './places';
import type { TableRule } from './rule';
import { countedRecords } from './table-index';

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
    *check(context, index) {
      const layout = context.layout(index);
      if (layout.kind !== 'log' || layout.fields.some(({ field }) => fields.includes(field))) return;
      if (isSaidElsewhere(layout, context)) return;
      const { first, end } = context.spans[index]!;
      const counted = [...countedRecords(context.columns, { layout: index, first, end })];
      const records =
        counted.length > 0 ? counted : Array.from({ length: end - first }, (_, at) => first + at);
      yield {
        places: [tablePlace(context, index)],
        parameters: {},
        effect: context.effects.ofRecords(records),
      };
    },
  };
}
