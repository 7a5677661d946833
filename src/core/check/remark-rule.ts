import type { Remark, RemarkCode } from '../records/records';
import type { CheckContext } from './check-context';
import type { Severity, Told } from './finding';
import { cellPlace } from './places';
import type { RowRule } from './rule';

/**
 * A rule about what was noticed while a cell was read: one occurrence a remark, with its text as `text`; where `concerns` is
 * given, of those remarks alone for which it holds.
 */
export function remarkRule(
  id: string,
  severity: Severity,
  code: RemarkCode,
  concerns: (context: CheckContext, remark: Remark) => boolean = () => true,
): RowRule {
  return {
    id,
    family: 'cells',
    severity,
    scope: 'row',
    find: (context, span) =>
      [...context.remarks(code, span)].flatMap((remark) =>
        concerns(context, remark) ? [remark.record] : [],
      ),
    tell: (context, record) =>
      Array.from(context.remarks(code, context.spanOf(record)), (remark) => tellRemark(context, remark)),
  };
}

/** What is told of a remark, at its cell. */
export function tellRemark(context: CheckContext, { record, column, text }: Remark): Told {
  const { grid } = context.layout(context.columns.layout[record]!);
  return {
    places: [cellPlace(grid, context.columns.row[record]!, column)],
    parameters: { text },
  };
}
