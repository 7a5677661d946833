import { ExcelRefusal } from '../excel-refusal';
import { type CellRange } from '../../core/grid/address';
import { numbersInText } from '../../core/report/numbers-in-text';
import type { ExcelContext } from '../excel-context';
import { measureRows } from '../read/message-size';
import { readByPlan } from '../read/read-cells';
import { cellCount, ReadPlan } from '../read/read-plan';
import type { OwnedSheet, ReportInWorkbook } from '../write/report-in-workbook';
import type { ReadCell } from './cell-print';
import { findTyped, type ReadRow, type TypedText } from './find-typed';
import { NOTHING_TYPED, type TypedOnReport } from './keep-typed-texts';

/** What a cell is taken to weigh before any was read: sentences as formulas and as texts. */
const CELL_BYTES = 120;

/** Larger sheets are lists: how their cells are shown is not asked for, nor do sentences quote their numbers. */
const MOST_CELLS_OF_TEXT = 20_000;

/** Somebody typed on the report what the profile does not hold. Nothing was changed. */
export class TextsNotKeptError extends ExcelRefusal {
  override readonly name = 'TextsNotKeptError';

  /** `count`: how many texts are not kept yet. */
  constructor(
    count: number,
    readonly typed: TypedOnReport,
  ) {
    super((words) => words.textsNotKept(count));
  }
}

interface SheetInReading {
  readonly sheetId: string;
  readonly sheet: OwnedSheet;
  readonly rows: ReadRow[];
  readonly isText: boolean;
}

/**
 * Reads what people made of the report's sheets since it was written: texts typed, sheets renamed. The next writing
 * begins with it. Throws an `ExcelFault`.
 */
export async function readTypedOnReport(
  context: ExcelContext,
  { owned, state }: ReportInWorkbook,
): Promise<TypedOnReport> {
  if (owned.length === 0) return NOTHING_TYPED;
  const tasks = owned.flatMap((sheet) => {
    if (!sheet.used) return [];
    const isText = cellCount(sheet.used) <= MOST_CELLS_OF_TEXT;
    return [{ owner: { sheetId: sheet.id, sheet, rows: [], isText }, cells: sheet.used }];
  });
  await readByPlan<SheetInReading>(
    context,
    new ReadPlan<SheetInReading>(tasks, CELL_BYTES),
    (range, { isText }) => range.load({ formulas: true, values: true, ...(isText && { text: true }) }),
    ({ rows, isText }, cells, range) => {
      const shown = isText ? range.text : undefined;
      addRows(rows, cells, range.formulas, range.values, shown);
      const bytes = measureRows(range.formulas) + measureRows(range.values);
      return bytes + (shown ? measureRows(shown) : 0);
    },
  );
  const texts = new Map<string, TypedText>();
  for (const { owner } of tasks) {
    const traces = state.traces.filter(({ partId }) => partId === owner.sheet.partId);
    for (const text of findTyped(traces, owner.rows)) {
      const other = texts.get(text.id);
      texts.set(text.id, other ? { ...other, text: `${other.text}\n${text.text}` } : text);
    }
  }
  return {
    texts: [...texts.values()],
    renamed: renamedSheets(owned, state),
    numbers: texts.size > 0 ? numbersOn(tasks.map(({ owner }) => owner)) : new Set(),
    interrupted: state.phase !== 'complete',
  };
}

function addRows(
  rows: ReadRow[],
  { firstRow, firstColumn }: CellRange,
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
  shown: readonly (readonly string[])[] | undefined,
): void {
  values.forEach((row, index) => {
    const cells: ReadCell[] = [];
    row.forEach((value, column) => {
      if (value === '' || value === null) return;
      const text = shown?.[index]?.[column];
      const cell = { column: firstColumn + column, formula: formulas[index]?.[column], value };
      cells.push(text === undefined ? cell : { ...cell, shown: text });
    });
    if (cells.length > 0) rows.push({ row: firstRow + index, cells });
  });
}

/** Sheets that are called other than what they were written as. */
function renamedSheets(
  owned: readonly OwnedSheet[],
  { traces }: ReportInWorkbook['state'],
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const { partId, name } of owned) {
    const written = traces.filter((trace) => trace.partId === partId);
    if (written.length > 0 && !written.some((trace) => trace.name === name)) renamed.set(partId, name);
  }
  return renamed;
}

/** The numbers that stand on the report's sheets of texts and tables, as people read them. */
function numbersOn(sheets: readonly SheetInReading[]): Set<string> {
  const numbers = new Set<string>();
  for (const { rows, isText } of sheets) {
    if (!isText) continue;
    for (const { cells } of rows) {
      for (const { shown, value } of cells) {
        for (const number of numbersInText(shown ?? String(value))) numbers.add(number);
      }
    }
  }
  return numbers;
}
