import { buildCube } from '../../src/core/figures/build-cube';
import type { CheckInput } from '../../src/core/check/check-context';
import type { ChangedCell } from '../../src/core/check/compare-inputs';
import { type Cell, KIND_CODE } from '../../src/core/grid/cell';
import { Grid, PAGE_SIZE } from '../../src/core/grid/grid';
import { textsOfField } from '../../src/core/recognise/met-names';
import { encodeRecords } from '../../src/core/records/encode-records';
import { benchRecognition } from './analysis-rows';

/** One cell somebody changes in the bench's log. */
export interface BenchChange {
  readonly name: string;
  readonly column: number;
  readonly cell: Cell;
}

/** A cell of each kind of column. */
export const BENCH_CHANGES: readonly BenchChange[] = [
  { name: 'arrests', column: 8, cell: { kind: 'number', number: 7 } },
  { name: 'attended', column: 7, cell: { kind: 'text', text: 'perhaps' } },
  { name: 'time', column: 2, cell: { kind: 'number', number: 2359 } },
  { name: 'date', column: 1, cell: { kind: 'date', serial: 42_900 } },
  { name: 'reference', column: 0, cell: { kind: 'text', text: 'INC-0000007' } },
  { name: 'category', column: 5, cell: { kind: 'text', text: 'Category C' } },
  { name: 'area', column: 4, cell: { kind: 'text', text: 'Hertsmere' } },
];

/** The bench's log with one cell changed, recorded and counted anew. */
export function changedInput(
  grid: Grid,
  row: number,
  { column, cell }: BenchChange,
): { readonly input: CheckInput; readonly grid: Grid; readonly cells: readonly ChangedCell[] } {
  const changed = withCell(grid, row, column, cell);
  const recognition = benchRecognition(changed);
  // Recognising a sheet counts the names in its area column, and remembers them with the sheet.
  for (const layout of recognition.layouts) textsOfField(changed, layout, 'area');
  const records = encodeRecords(recognition);
  return { grid: changed, input: { records, cube: buildCube(records) }, cells: [{ grid: 0, row, column }] };
}

function withCell(grid: Grid, row: number, column: number, cell: Cell): Grid {
  const { data } = grid;
  const at = data.rowStarts[row]! + column;
  const texts = cell.kind === 'text' ? [...data.texts, cell.text] : data.texts;
  const kindPages = [...data.kindPages];
  const valuePages = [...data.valuePages];
  const page = Math.floor(at / PAGE_SIZE);
  kindPages[page] = kindPages[page]!.slice();
  valuePages[page] = valuePages[page]!.slice();
  kindPages[page][at % PAGE_SIZE] = KIND_CODE[cell.kind];
  valuePages[page][at % PAGE_SIZE] = valueOf(cell, texts.length - 1);
  return new Grid({ ...data, texts, kindPages, valuePages });
}

function valueOf(cell: Cell, text: number): number {
  if (cell.kind === 'number') return cell.number;
  if (cell.kind === 'date') return cell.serial;
  return cell.kind === 'text' ? text : 0;
}
