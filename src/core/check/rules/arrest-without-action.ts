import { plainText } from '../../recognise/values/normalise-text';
import { textOfCell } from '../../recognise/values/cell-text';
import { fieldColumn } from '../../records/tally-columns';
import { cellsOfRow } from '../cells-of-row';
import type { CheckContext } from '../check-context';
import type { RowRule } from '../rule';

/** Wherever it stands: "Released NFA", "Suspect arrested - no further action". */
const NO_ACTION =
  /(?<![\p{L}\d.])n\.?\s?f\.?\s?a\b|\bno (?:further )?(?:police )?action\b|^(?:no arrests?\b|nil return)/iu;

/** A log row with arrests whose outcome says that nothing was done. */
export const arrestWithoutAction: RowRule = {
  id: 'arrest-without-action',
  family: 'cells',
  severity: 'warning',
  scope: 'row',
  find: (context, { layout: index, first, end }) => {
    const arrests = context.columns.measures.get('arrests');
    const layout = context.layout(index);
    const outcome = fieldColumn(layout, 'outcome');
    if (!arrests || !outcome || layout.kind !== 'log') return [];
    const { exclusion } = context.columns;
    const found: number[] = [];
    for (let record = first; record < end; record++) {
      if (!(arrests[record]! > 0) || exclusion[record] !== 0) continue;
      if (NO_ACTION.test(plainText(outcomeOf(context, record)))) found.push(record);
    }
    return found;
  },
  tell: (context, record) => {
    const arrests = context.columns.measures.get('arrests')![record]!;
    return [
      cellsOfRow(context, record, ['outcome', 'arrests'], { text: outcomeOf(context, record), arrests }),
    ];
  },
};

function outcomeOf(context: CheckContext, record: number): string {
  const { layout, row } = context.columns;
  const { column } = fieldColumn(context.layout(layout[record]!), 'outcome')!;
  return textOfCell(context.gridOf(layout[record]!).cellAt(row[record]!, column));
}
