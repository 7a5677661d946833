import { textOfCell } from '../recognise/values/cell-text';
import type { ExclusionReason } from '../records/exclusion';
import type { CheckContext } from './check-context';
import type { Severity, Told } from './finding';
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
    changesNothing: NO_ENTRY.has(reason),
    find: (context, span) =>
      Array.from(context.excluded(reason, span)).filter((record) => isMeant(context, record)),
    tell: (context, record) => [tellLeftOut(context, record)],
  };
}

/** What is told of a record that was left out. */
export function tellLeftOut(context: CheckContext, record: number): Told {
  const { columns } = context;
  const cell = context.gridOf(columns.layout[record]!).cellAt(columns.row[record]!, columns.column[record]!);
  return { places: [recordPlace(context, record)], parameters: { text: textOfCell(cell) } };
}
