import type { Field } from '../profile/profile';
import { tidyText } from '../recognise/values/normalise-text';
import type { FieldColumn } from '../recognise/layout';
import { isRowTable } from '../records/collect-facts';
import type { CheckContext, RowSpan } from './check-context';
import type { Severity, Told } from './finding';
import type { FixKind } from './fix-kind';
import { cellPlace } from './places';
import type { RowRule } from './rule';
import { recordsWithOddText, recordsWithText } from './text-cells';
import { isTextFile } from './text-file';

export interface TextRule {
  readonly id: string;
  readonly severity: Severity;
  readonly fix?: FixKind;
  /** The fields of logs and registers whose cells are looked at. */
  readonly fields: readonly Field[];
  /** Whether the counts of matrices, blocks and summaries are looked at too. */
  readonly counts?: true;
  /** What is wrong is that the cell is text: text files, which hold nothing else, are passed. */
  readonly isAboutKind?: true;
  /** What is wrong can only be in a text that is not plainly tidy. */
  readonly isAboutOddTexts?: true;
  readonly isFound: (text: string, column?: FieldColumn) => boolean;
}

/** A rule about what single cells hold as text: it tells each cell, with its text as `text` and its field. */
export function textRule(facts: TextRule): RowRule {
  const { id, severity, fix, isFound } = facts;
  const find = facts.isAboutOddTexts ? recordsWithOddText : recordsWithText;
  const recordsIn = (context: CheckContext, span: RowSpan, { column, of }: MeantColumn): number[] =>
    find(context, span, column, (text) => isFound(text, of));
  return {
    id,
    family: 'cells',
    severity,
    ...(fix && { fix }),
    scope: 'row',
    find: (context, span) =>
      columnsMeant(context, span.layout, facts).flatMap((meant) => recordsIn(context, span, meant)),
    tell: (context, record) => {
      const span = context.spanOf(record);
      return columnsMeant(context, span.layout, facts)
        .filter((meant) => recordsIn(context, span, meant).length > 0)
        .map(({ field, column }) => tellText(context, record, field, column));
    },
  };
}

interface MeantColumn {
  readonly field: string;
  readonly column: number | 'own';
  readonly of?: FieldColumn;
}

function columnsMeant(
  context: CheckContext,
  index: number,
  { fields, counts, isAboutKind }: TextRule,
): readonly MeantColumn[] {
  const layout = context.layout(index);
  if (isAboutKind && isTextFile(context.recognition, layout.grid)) return [];
  if (isRowTable(layout)) {
    return layout.fields
      .filter(({ field }) => fields.includes(field))
      .map((of) => ({ field: of.field, column: of.column, of }));
  }
  return counts ? [{ field: 'count', column: 'own' }] : [];
}

function tellText(context: CheckContext, record: number, field: string, column: number | 'own'): Told {
  const { layout, row, column: ownColumns } = context.columns;
  const at = column === 'own' ? ownColumns[record]! : column;
  const cell = context.gridOf(layout[record]!).cellAt(row[record]!, at);
  return {
    places: [cellPlace(context.layout(layout[record]!).grid, row[record]!, at)],
    parameters: { field, text: cell.kind === 'text' ? tidyText(cell.text) : '' },
  };
}
