import { cellAddress, columnLetters } from '../../src/core/grid/address';
import type { Measure } from '../../src/core/recognise/layout';
import { plainContent } from '../habits/written';
import type { DraftCell } from '../sheets/cell';
import type { SheetDraft } from '../sheets/sheet-draft';
import type { PlantedTrap, TrapName } from '../traps';
import { readCount } from '../truth/read-count';
import type {
  ColumnMeaning,
  Dimensions,
  NoticedCell,
  PrintedTotalReading,
  Reading,
  TableReading,
} from '../truth/reading';

/** What stands about a table besides its counts. */
export type TableDescription = Pick<TableReading, 'title' | 'layouts' | 'range' | 'headerRows' | 'partial'>;

/**
 * A table of counts (matrix, block, summary) being filled in: each cell goes to the sheet, and what a perfect reader
 * makes of it is kept beside. Rows are one-based, columns zero-based.
 */
export class CountTable {
  readonly traps: PlantedTrap[] = [];
  readonly #readings: Reading[] = [];
  readonly #printedTotals: PrintedTotalReading[] = [];
  readonly #columns: ColumnMeaning[] = [];
  readonly #noticed: NoticedCell[] = [];
  readonly #values = new Map<string, number>();

  constructor(readonly sheet: SheetDraft) {}

  /** Says what a column holds; its header is written by the caller. */
  describeColumn(column: number, header: string, means: string | null): void {
    this.#columns.push({ column: columnLetters(column), header, means });
  }

  /** Writes a cell that holds a count at the table's grain. */
  count(row: number, column: number, cell: DraftCell, measure: Measure, dimensions: Dimensions): void {
    const address = this.sheet.set(row, column, cell);
    const meaning = readCount(cell);
    const place = { row, column: columnLetters(column) };
    switch (meaning.kind) {
      case 'nothing':
        return;
      case 'count':
        this.#values.set(address, meaning.value);
        this.#readings.push({
          ...place,
          dimensions,
          measures: { [measure]: meaning.value },
          ...(meaning.isNil ? { isNil: true } : {}),
        });
        return;
      case 'count unreadable':
        this.#noticed.push({ code: 'count unreadable', cell: address });
        this.#readings.push({ ...place, excluded: 'count unreadable' });
        return;
      case 'error value':
        this.#readings.push({ ...place, excluded: 'error value' });
    }
  }

  /** Takes a count just written out of the figures: nothing on the sheet says what time it is of. */
  countWithoutTime(row: number, column: number, value: number): void {
    this.#values.set(this.sheet.set(row, column, value), value);
    this.#readings.push({ row, column: columnLetters(column), excluded: 'no month or year' });
  }

  /** Writes a total the workbook prints itself, over the given cells (row, column) of this table. */
  total(
    row: number,
    column: number,
    cell: DraftCell,
    measure: Measure,
    label: string,
    parts: readonly (readonly [row: number, column: number])[],
    cause?: TrapName,
  ): void {
    const address = this.sheet.set(row, column, cell);
    const meaning = readCount(cell);
    if (meaning.kind !== 'count') return;
    const ours = parts.reduce((sum, [r, c]) => sum + (this.#values.get(cellAddress(r - 1, c)) ?? 0), 0);
    const isOff = meaning.value !== ours;
    this.#printedTotals.push({
      cell: address,
      measure,
      label,
      printed: meaning.value,
      ours,
      ...(isOff && cause ? { cause } : {}),
    });
    if (isOff && cause) this.plant(cause, row, column, `the parts add up to ${ours}`);
  }

  /** What a perfect reader reads in a cell of this table, 0 where it is no count. */
  valueAt(row: number, column: number): number {
    return this.#values.get(cellAddress(row - 1, column)) ?? 0;
  }

  plant(trap: TrapName, row: number, column: number, means: string): void {
    const written = plainContent(this.sheet.cellAt(row, column));
    this.traps.push({
      trap,
      sheet: this.sheet.name,
      cell: cellAddress(row - 1, column),
      ...(written === undefined ? {} : { written }),
      means,
    });
  }

  plantOnSheet(trap: TrapName, means: string): void {
    this.traps.push({ trap, sheet: this.sheet.name, means });
  }

  /** The finished table. */
  table(description: TableDescription): TableReading {
    return {
      sheet: this.sheet.name,
      visibility: this.sheet.visibility,
      ...description,
      columns: this.#columns,
      readings: this.#readings,
      printedTotals: this.#printedTotals,
      noticed: this.#noticed,
    };
  }
}
