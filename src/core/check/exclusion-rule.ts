import { textOfCell } from '../recognise/values/cell-text';
import type { ExclusionReason } from '../records/exclusion';
import type { CheckContext } from './check-context';
import type { RowOccurrence, Severity } from './finding';
import { recordPlace } from './places';
import type { Family, RowRule } from './rule';

/** Rows that never were an entry: nothing is lost with them. */
const NO_ENTRY: ReadonlySet<ExclusionReason> = new Set<ExclusionReason>([
  'repeated header',
  'subtotal row',
  'total row',
  'note row',
]);

/**
 * A rule about rows (or counts) left out for a reason: one occurrence each, with the text of the cell as `text`.
 * Some come with every table of their kind and mean nothing by themselves: `isMeant` says which are reported.
 */
export function exclusionRule(
  id: string,
  family: Family,
  severity: Severity,
  reason: ExclusionReason,
  isMeant: (context: CheckContext, record: number) => boolean = () => true,
): RowRule {
  return {
    id,
    family,
    severity,
    scope: 'row',
    *check(context, span) {
      for (const record of context.excluded(reason, span)) {
        if (isMeant(context, record)) yield leftOut(context, record, !NO_ENTRY.has(reason));
      }
    },
  };
}

/** An occurrence of a record that was left out. */
export function leftOut(context: CheckContext, record: number, isEntry: boolean): RowOccurrence {
  const { columns, effects } = context;
  const cell = context.gridOf(columns.layout[record]!).cellAt(columns.row[record]!, columns.column[record]!);
  return {
    record,
    places: [recordPlace(context, record)],
    parameters: { text: textOfCell(cell) },
    effect: isEntry ? effects.ofRecord(record) : { incidents: 0 },
  };
}
