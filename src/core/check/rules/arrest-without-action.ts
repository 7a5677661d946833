import { plainText } from '../../recognise/values/normalise-text';
import { textOfCell } from '../../recognise/values/cell-text';
import { fieldColumn } from '../../records/tally-columns';
import { cellsOfRow } from '../cells-of-row';
import type { RowRule } from '../rule';

const NO_ACTION =
  /^(?:n\.?f\.?a\b\.?|no (?:further|police)? ?action(?: taken| required)?\b|no arrests?\b|nil return)/i;

/** A log row with arrests whose outcome says that nothing was done. */
export const arrestWithoutAction: RowRule = {
  id: 'arrest-without-action',
  family: 'cells',
  severity: 'warning',
  scope: 'row',
  *check(context, span) {
    const arrests = context.columns.measures.get('arrests');
    const outcome = fieldColumn(context.layout(span.layout), 'outcome');
    if (!arrests || !outcome || context.layout(span.layout).kind !== 'log') return;
    const { exclusion, row } = context.columns;
    const grid = context.gridOf(span.layout);
    for (let record = span.first; record < span.end; record++) {
      if (!(arrests[record]! > 0) || exclusion[record] !== 0) continue;
      const text = textOfCell(grid.cellAt(row[record]!, outcome.column));
      if (!NO_ACTION.test(plainText(text))) continue;
      yield cellsOfRow(context, span, record, ['outcome', 'arrests'], { text, arrests: arrests[record]! });
    }
  },
};
