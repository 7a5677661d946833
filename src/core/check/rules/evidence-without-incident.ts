import { textKey } from '../../recognise/values/normalise-text';
import { textOfCell } from '../../recognise/values/cell-text';
import { fieldColumn } from '../../records/tally-columns';
import type { CheckContext } from '../check-context';
import { cellPlace } from '../places';
import type { YearRule } from '../rule';
import { countedRecords } from '../table-index';

/**
 * A reference of the evidence register that no log has. It speaks only of registers most of whose references are
 * incidents of a log; the numbers of others are the register's own.
 */
export const evidenceWithoutIncident: YearRule = {
  id: 'evidence-without-incident',
  family: 'across sources',
  severity: 'info',
  scope: 'year',
  reads: ['exclusion', 'cells of reference'],
  *check(context) {
    const registers = context.spans.filter(({ layout }) => context.layout(layout).subject === 'evidence');
    if (registers.length === 0) return;
    const logged = new Set(
      context.spans
        .filter(({ layout }) => context.layout(layout).kind === 'log')
        .flatMap(({ layout }) => referencesOf(context, layout).map(({ reference }) => reference)),
    );
    for (const { layout } of registers) {
      const all = referencesOf(context, layout);
      const unknown = all.filter(({ reference }) => !logged.has(reference));
      if (unknown.length * 2 >= all.length) continue;
      const { grid } = context.layout(layout);
      for (const { text, row, column } of unknown)
        yield { places: [cellPlace(grid, row, column)], parameters: { text } };
    }
  },
};

interface WrittenReference {
  readonly reference: string;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

function referencesOf(context: CheckContext, layout: number): WrittenReference[] {
  const column = fieldColumn(context.layout(layout), 'reference')?.column;
  if (column === undefined) return [];
  const grid = context.gridOf(layout);
  const found: WrittenReference[] = [];
  for (const record of countedRecords(context.columns, context.spans[layout]!)) {
    const row = context.columns.row[record]!;
    const text = textOfCell(grid.cellAt(row, column));
    if (text !== '') found.push({ reference: textKey(text), text, row, column });
  }
  return found;
}
