import { cellAddress, columnLetters } from '../../src/core/grid/address';
import type { RegisterSubject } from '../../src/core/profile/profile';
import type { ExclusionReason } from '../../src/core/records/exclusion';
import { plainContent } from '../habits/written';
import type { DraftCell } from '../sheets/cell';
import type { SheetDraft } from '../sheets/sheet-draft';
import type { PlantedTrap, TrapName } from '../traps';
import type {
  Dimensions,
  Measures,
  NoticedCell,
  PrintedTotalReading,
  Reading,
  TableReading,
} from '../truth/reading';

/** A register's columns: header and what each is for. */
export type RegisterColumns = readonly (readonly [header: string, means: string | null])[];

/** What a perfect reader makes of a row: a count, or a reason to leave it out. */
export type RowMeaning =
  { readonly dimensions: Dimensions; readonly measures: Measures } | { readonly excluded: ExclusionReason };

/**
 * A table with a row for each thing, being filled in anywhere on a sheet; other tables may stand beside it. Rows are
 * one-based, columns count from the table's first.
 */
export class RegisterTable {
  readonly traps: PlantedTrap[] = [];
  readonly #readings: Reading[] = [];
  readonly #noticed: NoticedCell[] = [];
  readonly #printedTotals: PrintedTotalReading[] = [];
  #nextRow: number;

  constructor(
    readonly sheet: SheetDraft,
    private readonly subject: RegisterSubject,
    private readonly columns: RegisterColumns,
    private readonly headerRow: number,
    private readonly firstColumn = 0,
  ) {
    columns.forEach(([header], index) => sheet.set(headerRow, firstColumn + index, header));
    sheet.boldRows.add(headerRow);
    this.#nextRow = headerRow + 1;
  }

  /** Adds a row; returns its number. */
  addRow(cells: readonly DraftCell[], meaning: RowMeaning): number {
    const row = this.#nextRow++;
    cells.forEach((cell, index) => {
      if (cell !== null) this.sheet.set(row, this.firstColumn + index, cell);
    });
    this.#readings.push({ row, ...meaning });
    return row;
  }

  /** Closes the table with a total of its rows. `counted` is what a perfect reader counts. */
  addTotal(
    cells: readonly DraftCell[],
    total: Omit<PrintedTotalReading, 'cell' | 'label'>,
    column: number,
  ): void {
    const row = this.addRow(cells, { excluded: 'total row' });
    this.sheet.boldRows.add(row);
    const cell = cellAddress(row - 1, this.firstColumn + column);
    this.#printedTotals.push({ ...total, cell, label: 'Total' });
  }

  /** What a perfect reader counts of a measure so far. */
  sumOf(measure: keyof Measures): number {
    return this.#readings.reduce(
      (sum, reading) => sum + ('measures' in reading ? (reading.measures[measure] ?? 0) : 0),
      0,
    );
  }

  plant(trap: TrapName, row: number, column: number, means: string): void {
    const written = plainContent(this.sheet.cellAt(row, this.firstColumn + column));
    this.traps.push({
      trap,
      sheet: this.sheet.name,
      cell: this.#address(row, column),
      ...(written === undefined ? {} : { written }),
      means,
    });
  }

  notice(code: NoticedCell['code'], row: number, column: number): void {
    this.#noticed.push({ code, cell: this.#address(row, column) });
  }

  /** The finished table. */
  table(title: string): TableReading {
    return {
      sheet: this.sheet.name,
      visibility: this.sheet.visibility,
      title,
      layouts: ['register'],
      subject: this.subject,
      range: `${this.#address(this.headerRow, 0)}:${this.#address(this.#nextRow - 1, this.columns.length - 1)}`,
      headerRows: [this.headerRow],
      columns: this.columns.map(([header, means], index) => ({
        column: columnLetters(this.firstColumn + index),
        header,
        means,
      })),
      readings: this.#readings,
      printedTotals: this.#printedTotals,
      noticed: this.#noticed,
    };
  }

  #address(row: number, column: number): string {
    return cellAddress(row - 1, this.firstColumn + column);
  }
}
