import type { Cell } from '../../grid/cell';
import type { Grid } from '../../grid/grid';
import type { Layout } from '../../recognise/layout';
import type { Recognition } from '../../recognise/recognition';
import type { DuplicateProfile } from '../../profile/profile';
import { isRowTable } from '../../records/collect-facts';
import type { Records, RemarkCode } from '../../records/records';
import { ReferencedEntries } from '../../records/remembered-duplicates';
import type { Place } from '../finding';
import { isTextFile } from '../text-file';

/** A cell a finding is about. */
export interface FoundCell {
  readonly grid: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** All a fix may look at. */
export class FixContext {
  readonly records: Records;
  readonly recognition: Recognition;
  #entries: ReferencedEntries | undefined;
  readonly #recordsOfLayouts = new Map<number, ReadonlyMap<number, number>>();
  readonly #remarked = new Map<RemarkCode, ReadonlySet<number>>();

  constructor(records: Records) {
    this.records = records;
    this.recognition = records.recognition;
  }

  grid(index: number): Grid {
    return this.recognition.grids[index]!;
  }

  /** Whether a sheet is a text file, whose cells are all text. */
  isTextFile(grid: number): boolean {
    return isTextFile(this.recognition, grid);
  }

  /** The cell a place names; `undefined` where it is not one cell. */
  cellOf({ grid, firstRow, lastRow, firstColumn, lastColumn }: Place): FoundCell | undefined {
    const isCell =
      firstRow !== undefined &&
      firstColumn !== undefined &&
      (lastRow ?? firstRow) === firstRow &&
      (lastColumn ?? firstColumn) === firstColumn;
    if (!isCell) return undefined;
    return {
      grid,
      row: firstRow,
      column: firstColumn,
      cell: this.grid(grid).cellAt(firstRow, firstColumn),
    };
  }

  /** The record of a log or register on a row, in the table that has the column; `undefined` unless it is one. */
  recordAt(grid: number, row: number, column: number): number | undefined {
    const found = this.recordsOn(grid, row).filter((record) => {
      const { firstColumn, lastColumn } = this.layoutOf(record).range;
      return column >= firstColumn && column <= lastColumn;
    });
    return found.length === 1 ? found[0] : undefined;
  }

  /** The records of logs and registers on a row: one for each of the tables that lie side by side. */
  recordsOn(grid: number, row: number): readonly number[] {
    return this.recognition.layouts.flatMap((layout, index) =>
      layout.grid === grid && isRowTable(layout) ? (this.#recordsOf(index).get(row) ?? []) : [],
    );
  }

  layoutOf(record: number): Layout {
    return this.recognition.layouts[this.records.columns.layout[record]!]!;
  }

  /** How the profile can speak of an entry of a log or register; `undefined` where it has no reference. */
  nameEntry(record: number): DuplicateProfile | undefined {
    this.#entries ??= new ReferencedEntries(this.recognition, this.records.columns);
    return this.#entries.name(record);
  }

  isRemarked(record: number, code: RemarkCode): boolean {
    let remarked = this.#remarked.get(code);
    if (!remarked) {
      const { remarks } = this.records;
      remarked = new Set(remarks.flatMap((remark) => (remark.code === code ? [remark.record] : [])));
      this.#remarked.set(code, remarked);
    }
    return remarked.has(record);
  }

  #recordsOf(layout: number): ReadonlyMap<number, number> {
    let byRow = this.#recordsOfLayouts.get(layout);
    if (!byRow) {
      const { columns } = this.records;
      const found = new Map<number, number>();
      for (let record = 0; record < columns.length; record++)
        if (columns.layout[record] === layout) found.set(columns.row[record]!, record);
      this.#recordsOfLayouts.set(layout, (byRow = found));
    }
    return byRow;
  }
}
