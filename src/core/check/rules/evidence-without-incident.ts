import { sureness } from '../../recognise/fields/field-recogniser';
import { headingWords } from '../../recognise/fields/heading-words';
import { reference } from '../../recognise/fields/reference';
import type { Layout } from '../../recognise/layout';
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
  reads: ['exclusion', 'cells'],
  *check(context) {
    const registers = context.spans.filter(({ layout }) => context.layout(layout).subject === 'evidence');
    if (registers.length === 0) return;
    const logged = new Set(
      context.spans
        .filter(({ layout }) => context.layout(layout).kind === 'log')
        .flatMap(({ layout }) => referencesInLog(context, layout).map((one) => one.reference)),
    );
    for (const { layout } of registers) {
      const all = referencesToIncidents(context, layout, logged);
      const unknown = all.filter((one) => !logged.has(one.reference));
      if (unknown.length * 2 >= all.length) continue;
      const { grid } = context.layout(layout);
      for (const { text, row, column } of unknown)
        yield { places: [cellPlace(grid, row, column)], parameters: { text } };
    }
  },
};

function referencesInLog(context: CheckContext, layout: number): WrittenReference[] {
  const column = fieldColumn(context.layout(layout), 'reference')?.column;
  return column === undefined ? [] : referencesIn(context, layout, column);
}

interface WrittenReference {
  readonly reference: string;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The references of a register by the column that has most of those logged: beside its own number ("Evidence No") a
 * register often has that of the incident.
 */
function referencesToIncidents(
  context: CheckContext,
  layout: number,
  logged: ReadonlySet<string>,
): WrittenReference[] {
  let best: { readonly references: WrittenReference[]; readonly known: number } | undefined;
  for (const column of referenceColumns(context.layout(layout))) {
    const references = referencesIn(context, layout, column);
    const known = references.filter((one) => logged.has(one.reference)).length;
    if (!best || known > best.known) best = { references, known };
  }
  return best?.references ?? [];
}

/** The columns whose headings call them references, the register's own first. */
function referenceColumns(layout: Layout): number[] {
  const own = fieldColumn(layout, 'reference')?.column;
  const others = layout.unused.filter(
    ({ header }) => sureness(reference, headingWords(header)) >= LEAST_SURENESS,
  );
  return [...(own === undefined ? [] : [own]), ...others.map(({ column }) => column)];
}

const LEAST_SURENESS = 0.5;

function referencesIn(context: CheckContext, layout: number, column: number): WrittenReference[] {
  const grid = context.gridOf(layout);
  const found: WrittenReference[] = [];
  for (const record of countedRecords(context.columns, context.spans[layout]!)) {
    const row = context.columns.row[record]!;
    const text = textOfCell(grid.cellAt(row, column));
    if (text !== '') found.push({ reference: textKey(text), text, row, column });
  }
  return found;
}
