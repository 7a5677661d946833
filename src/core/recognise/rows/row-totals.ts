import type { Field } from '../../profile/profile';
import type { FieldColumn, LeftOutRow, Measure, PrintedTotal } from '../layout';
import type { ColumnRun } from '../sheet/scan-sheet';
import type { SheetView } from '../sheet/sheet-view';
import { readCount } from '../values/read-count';
import { isTotalLabel } from './left-out-rows';

/** The measure a column of a log or register adds up to. */
const MEASURE_OF_FIELD: Partial<Record<Field, Measure>> = {
  arrests: 'arrests',
  attended: 'attendances',
  evidence: 'evidence',
  activations: 'activations',
  reviews: 'reviews',
};

const COUNTING_FORMULA = /^\+?(?:COUNTA?|COUNTIFS?|ROWS|SUBTOTAL\((?:2|3|102|103)\b)/i;

/** A table of rows whose totals are wanted. */
export interface TotalledRows {
  readonly columns: ColumnRun;
  readonly bodyFirstRow: number;
  readonly fields: readonly FieldColumn[];
  readonly leftOut: readonly LeftOutRow[];
  /** What a row counts: incidents in a log, evidence in a register of evidence. */
  readonly rowMeasure: Measure;
}

/** Reads the totals a log or register prints in its total and subtotal rows. */
export function readRowTotals(view: SheetView, table: TotalledRows): PrintedTotal[] {
  const totals: PrintedTotal[] = [];
  let previous = table.bodyFirstRow - 1;
  for (const { row, reason } of table.leftOut) {
    if (reason !== 'subtotal row' && reason !== 'total row') continue;
    const first = reason === 'total row' ? table.bodyFirstRow : previous + 1;
    totals.push(...totalsOfRow(view, table, row, { first, last: row - 1 }));
    previous = row;
  }
  return totals;
}

function totalsOfRow(
  view: SheetView,
  { columns, fields, rowMeasure }: TotalledRows,
  row: number,
  rows: { readonly first: number; readonly last: number },
): PrintedTotal[] {
  let labelColumn: number | undefined;
  const totals: PrintedTotal[] = [];
  for (let column = columns.first; column <= columns.last; column++) {
    if (labelColumn === undefined && isTotalLabel(view.textAt(row, column))) {
      labelColumn = column;
      continue;
    }
    const own = fields.find((one) => one.column === column);
    const value = totalAt(view, row, column, own?.parts ?? []);
    if (value === undefined) continue;
    const label = labelColumn === undefined ? '' : view.textAt(row, labelColumn);
    const formula = view.grid.formulaAt(row, column);
    const field = own?.field;
    const isNextToLabel = labelColumn !== undefined && totals.length === 0 && column <= labelColumn + 2;
    const measure = measureOf(label, formula, field, isNextToLabel, rowMeasure);
    if (!measure) continue;
    totals.push({
      row,
      column,
      label,
      value,
      measure,
      rows,
      ...(own?.parts === undefined && formula !== undefined && { formula }),
    });
  }
  return totals;
}

/** The count in a cell of a total row, with those of the columns that hold the other parts; all must say one. */
function totalAt(view: SheetView, row: number, column: number, parts: readonly number[]): number | undefined {
  const values = [column, ...parts].map((each) => readCount(view.cellAt(row, each)));
  return values.reduce<number | undefined>(
    (sum, reading) => (sum === undefined || reading.kind !== 'count' ? undefined : sum + reading.value),
    0,
  );
}

function measureOf(
  label: string,
  formula: string | undefined,
  field: Field | undefined,
  isNextToLabel: boolean,
  rowMeasure: Measure,
): Measure | undefined {
  const ofField = field === undefined ? undefined : field === 'count' ? rowMeasure : MEASURE_OF_FIELD[field];
  if (ofField) return ofField;
  if (formula !== undefined && COUNTING_FORMULA.test(formula)) return rowMeasure;
  if (!isNextToLabel) return undefined;
  if (/\barrests?\b/i.test(label)) return 'arrests';
  return /\battend/i.test(label) ? 'attendances' : rowMeasure;
}
