import { KIND_CODE } from '../../grid/cell';
import type { Field } from '../../profile/profile';
import type { FieldColumn, LeftOutRow } from '../layout';
import type { ColumnRun } from '../sheet/scan-sheet';
import type { SheetView } from '../sheet/sheet-view';

export type LeftOutReason = LeftOutRow['reason'];

/** What a row of the body is: data, left out, or a line that heads the rows below it. */
export type RowNature = 'data' | LeftOutReason | 'section row';

/** The columns by which rows of a log or register are judged. */
export interface RowShape {
  readonly headingRow: number | undefined;
  readonly columns: ColumnRun;
  readonly fields: readonly FieldColumn[];
  /** Whether a text alone in its row heads what follows: "May 2017", the name of an area. */
  readonly isSection: (text: string) => boolean;
}

const TOTAL_LABEL =
  /^\W*(?:(?:grand|overall|running|page|month(?:ly)?|weekly|daily)\s+)?(?:sub-?\s?)?totals?\b|\b(?:sub-?\s?)?totals?\W*$|^\W*(?:sum|(?:no\.?|number) of (?:incidents|arrests|records|entries)|(?:incident|arrest|record) count)\W*$/i;
const SUBTOTAL_LABEL = /\bsub-?\s?totals?\b/i;
const SUMMING_FORMULA = /^(?:SUM|SUBTOTAL|AGGREGATE|COUNTA?|COUNTIFS?|SUMIFS?)\(/i;
const NOTE_LABEL = /^\W*(?:notes?|n\.?b\.?|key|source|please note|continued|cont['’]?d|page \d+)\b/i;
const LONGEST_TOTAL_LABEL = 40;

/** A row that fills this many of these is an entry, whatever else stands in it. */
const ENTRY_FIELDS: readonly Field[] = [
  'date',
  'month',
  'time',
  'camera',
  'area',
  'category',
  'source',
  'attended',
];
const ENTRY_CELLS = 3;

/** Judges a row that is not plainly data. It may be blank: then it is a note of nothing. */
export function judgeRow(view: SheetView, shape: RowShape, row: number): RowNature {
  const filled = filledColumns(view, shape.columns, row);
  if (filled.length === 0) return 'note row';
  if (repeatsHeading(view, shape, row)) return 'repeated header';
  const total = totalNature(view, shape, row, filled);
  if (total) return total;
  if (filled.length === 1) return loneCellNature(view, shape, row, filled[0]!);
  const fieldAt = new Map(shape.fields.map(({ column, field }) => [column, field]));
  const telling = filled.filter((column) => fieldAt.has(column));
  if (telling.length === 0 || telling.every((column) => fieldAt.get(column) === 'operator'))
    return 'note row';
  const [first] = filled;
  const isNote = filled.length <= 2 && NOTE_LABEL.test(view.textAt(row, first!));
  return isNote ? 'note row' : 'data';
}

/** Whether a label says that the row adds up others. */
export function isTotalLabel(text: string): boolean {
  return text !== '' && text.length <= LONGEST_TOTAL_LABEL && TOTAL_LABEL.test(text);
}

/** Whether a formula adds up or counts cells. */
export function isSummingFormula(formula: string | undefined): boolean {
  return formula !== undefined && SUMMING_FORMULA.test(formula.replace(/^\+/, ''));
}

function filledColumns(view: SheetView, { first, last }: ColumnRun, row: number): number[] {
  const filled: number[] = [];
  for (let column = first; column <= last; column++) if (!view.isBlankAt(row, column)) filled.push(column);
  return filled;
}

function repeatsHeading(view: SheetView, { headingRow, columns }: RowShape, row: number): boolean {
  if (headingRow === undefined) return false;
  let headings = 0;
  let same = 0;
  for (let column = columns.first; column <= columns.last; column++) {
    const heading = view.textAt(headingRow, column);
    if (heading === '') continue;
    headings++;
    if (view.textAt(row, column).toLowerCase() === heading.toLowerCase()) same++;
  }
  return same >= 2 && same * 5 >= headings * 4;
}

function totalNature(
  view: SheetView,
  { fields }: RowShape,
  row: number,
  filled: readonly number[],
): RowNature | undefined {
  const notes = fields.find(({ field }) => field === 'notes')?.column;
  const label = filled.find((column) => column !== notes && isTotalLabel(view.textAt(row, column)));
  const isSummed = filled.some((column) => isSummingFormula(view.grid.formulaAt(row, column)));
  if (label === undefined && !isSummed) return undefined;
  const entryCells = fields.filter(
    ({ field, column }) => ENTRY_FIELDS.includes(field) && column !== label && filled.includes(column),
  );
  if (entryCells.length >= ENTRY_CELLS) return undefined;
  return label !== undefined && SUBTOTAL_LABEL.test(view.textAt(row, label)) ? 'subtotal row' : 'total row';
}

/** One cell makes no entry: not a number on a line kept free, not a note that runs on. */
function loneCellNature(
  view: SheetView,
  { fields, isSection }: RowShape,
  row: number,
  column: number,
): RowNature {
  const kind = view.grid.kindCodeAt(row, column);
  const field = fields.find((one) => one.column === column)?.field;
  if ((field === 'date' || field === 'month') && kind === KIND_CODE.date) return 'data';
  const text = view.labelAt(row, column);
  return text !== '' && isSection(text) ? 'section row' : 'note row';
}
