import type { Field } from '../profile/profile';
import { tidyText } from '../recognise/values/normalise-text';
import { isRowTable } from '../records/collect-facts';
import type { CheckContext, RowSpan } from './check-context';
import type { Severity } from './finding';
import type { FixKind } from './fix-kind';
import { cellPlace } from './places';
import type { RowRule } from './rule';
import { recordsWithText } from './text-cells';
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
  readonly isFound: (text: string) => boolean;
}

/** A rule about what single cells hold as text: one occurrence a cell, with its text as `text` and its field. */
export function textRule({ id, severity, fix, fields, counts, isAboutKind, isFound }: TextRule): RowRule {
  return {
    id,
    family: 'cells',
    severity,
    ...(fix && { fix }),
    scope: 'row',
    *check(context, span) {
      if (isAboutKind && isTextFile(context.recognition, context.layout(span.layout).grid)) return;
      for (const { field, column } of lookedAt(context, span, fields, counts === true)) {
        for (const record of recordsWithText(context, span, column, isFound)) {
          const row = context.columns.row[record]!;
          const at = column === 'own' ? context.columns.column[record]! : column;
          const cell = context.gridOf(span.layout).cellAt(row, at);
          yield {
            record,
            places: [cellPlace(context.layout(span.layout).grid, row, at)],
            parameters: { field, text: cell.kind === 'text' ? tidyText(cell.text) : '' },
            effect: context.effects.ofRecord(record),
          };
        }
      }
    },
  };
}

function lookedAt(
  context: CheckContext,
  { layout: index }: RowSpan,
  fields: readonly Field[],
  counts: boolean,
): readonly { readonly field: string; readonly column: number | 'own' }[] {
  const layout = context.layout(index);
  if (isRowTable(layout)) return layout.fields.filter(({ field }) => fields.includes(field));
  return counts ? [{ field: 'count', column: 'own' }] : [];
}
