import type { Remark, RemarkCode } from '../records/records';
import type { CheckContext } from './check-context';
import type { RowOccurrence, Severity } from './finding';
import { cellPlace } from './places';
import type { RowRule } from './rule';

/** A rule about what was noticed while a cell was read: one occurrence a remark, with its text as `text`. */
export function remarkRule(id: string, severity: Severity, code: RemarkCode): RowRule {
  return {
    id,
    family: 'cells',
    severity,
    scope: 'row',
    *check(context, span) {
      for (const remark of context.remarks(code, span)) yield occurrenceOfRemark(context, remark);
    },
  };
}

/** A remark as an occurrence at its cell. */
export function occurrenceOfRemark(context: CheckContext, { record, column, text }: Remark): RowOccurrence {
  const { grid } = context.layout(context.columns.layout[record]!);
  return {
    record,
    places: [cellPlace(grid, context.columns.row[record]!, column)],
    parameters: { text },
    effect: context.effects.ofRecord(record),
  };
}
