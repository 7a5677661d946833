import { parseRangeAddress } from '../../core/grid/address';
import type { Cell } from '../../core/grid/cell';
import { cellKey } from '../../core/grid/grid';
import type { LeftOutReason } from '../../core/check/fixes/edit';
import { attributeIn } from '../read/xlsx/inspect-sheet';
import { cellXml } from './cell-xml';
import { type CellElement, type RowElement, WorksheetText } from './worksheet-text';

/** What a worksheet needs to know of its workbook while its cells are changed. */
export interface WorksheetSurroundings {
  /** The format a cell gets with its new content; `undefined` where it cannot be shown. */
  readonly styleFor: (cell: Cell, style: number | undefined, column: number) => number | undefined;
  /** Whether the shared text of that number has parts with formats of their own. */
  readonly isRichText: (index: number) => boolean;
}

export interface EditedWorksheet {
  readonly xml: string;
  /** Cells (by `cellKey`) that were left as they are. */
  readonly leftOut: ReadonlyMap<number, LeftOutReason>;
}

/** Cells to write, by row and column, zero-based. */
export type CellWrites = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/**
 * Puts other content into cells of a worksheet part. Every character outside these cells stays as it is: formats,
 * formulas, validations, drawings and whatever else later versions of Excel may write. Cells with formulas, or within
 * the range of one, are left as they are, and so is formatted text that is to become plain.
 */
export function editWorksheet(
  xml: string,
  writes: CellWrites,
  surroundings: WorksheetSurroundings,
): EditedWorksheet {
  return new WorksheetEditor(xml, surroundings).edit(writes);
}

/** The formats of cells (by `cellKey`); a cell that is not there has none. */
export function stylesOfCells(xml: string, places: ReadonlySet<number>): ReadonlyMap<number, number> {
  const worksheet = new WorksheetText(xml);
  const rows = new Set(Array.from(places, (key) => Math.floor(key / cellKey(1, 0))));
  const styles = new Map<number, number>();
  for (const row of worksheet.rows((each) => rows.has(each))) {
    for (const { column, attributes } of worksheet.cells(row)) {
      const style = attributeIn(attributes, 's');
      if (style !== undefined && places.has(cellKey(row.row, column)))
        styles.set(cellKey(row.row, column), Number(style));
    }
  }
  return styles;
}

class WorksheetEditor {
  readonly #worksheet: WorksheetText;
  readonly #surroundings: WorksheetSurroundings;
  readonly #leftOut = new Map<number, LeftOutReason>();
  readonly #pieces: string[] = [];
  #copied = 0;

  constructor(xml: string, surroundings: WorksheetSurroundings) {
    this.#worksheet = new WorksheetText(xml);
    this.#surroundings = surroundings;
  }

  edit(writes: CellWrites): EditedWorksheet {
    const { xml } = this.#worksheet;
    for (const [row, cells] of writes)
      for (const column of cells.keys()) this.#leftOut.set(cellKey(row, column), 'not there');
    this.#leaveFormulaRanges();
    for (const row of this.#worksheet.rows((each) => writes.has(each)))
      this.#editRow(row, writes.get(row.row)!);
    this.#pieces.push(xml.slice(this.#copied));
    return { xml: this.#pieces.join(''), leftOut: this.#leftOut };
  }

  #leaveFormulaRanges(): void {
    const ranges = this.#worksheet.formulaRanges().flatMap((range) => parseRangeAddress(range) ?? []);
    for (const { firstRow, lastRow, firstColumn, lastColumn } of ranges) {
      for (const key of this.#leftOut.keys()) {
        const [row, column] = [Math.floor(key / cellKey(1, 0)), key % cellKey(1, 0)];
        const isWithin = row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        if (isWithin) this.#leftOut.set(key, 'formula');
      }
    }
  }

  #editRow(row: RowElement, cells: ReadonlyMap<number, Cell>): void {
    const waiting = [...cells].sort(([one], [other]) => one - other);
    for (const element of this.#worksheet.cells(row)) {
      while (waiting.length > 0 && waiting[0]![0] < element.column)
        this.#insert(element.start, row, ...waiting.shift()!);
      if (waiting[0]?.[0] !== element.column) continue;
      const [, cell] = waiting.shift()!;
      this.#replace(row, element, cell);
    }
    // A row closed by its own tag has no place for a cell; no table's row is written so.
    if (!row.isClosed) for (const [column, cell] of waiting) this.#insert(row.end, row, column, cell);
  }

  #replace({ row }: RowElement, element: CellElement, cell: Cell): void {
    const { start, end, column, attributes } = element;
    const key = cellKey(row, column);
    const given = attributeIn(attributes, 's');
    const own = given === undefined ? undefined : Number(given);
    const style = this.#surroundings.styleFor(cell, own, column);
    const reason = this.#reasonAgainst(element, cell) ?? (needsStyle(cell, style) ? 'no styles' : undefined);
    if (this.#leftOut.get(key) === 'formula') return;
    if (reason !== undefined) this.#leftOut.set(key, reason);
    else this.#put(start, end, key, cellXml(this.#worksheet.prefix, row, column, style, cell));
  }

  #insert(at: number, { row }: RowElement, column: number, cell: Cell): void {
    const key = cellKey(row, column);
    const style = this.#surroundings.styleFor(cell, undefined, column);
    if (this.#leftOut.get(key) === 'formula') return;
    if (needsStyle(cell, style)) this.#leftOut.set(key, 'no styles');
    else this.#put(at, at, key, cellXml(this.#worksheet.prefix, row, column, style, cell));
  }

  #put(start: number, end: number, key: number, xml: string): void {
    this.#pieces.push(this.#worksheet.xml.slice(this.#copied, start), xml);
    this.#copied = end;
    this.#leftOut.delete(key);
  }

  #reasonAgainst({ attributes, content }: CellElement, cell: Cell): LeftOutReason | undefined {
    const { prefix } = this.#worksheet;
    const isMore = /\s(?:cm|vm)\s*=/.test(attributes);
    if (isMore || new RegExp(`<${prefix}f[\\s/>]`).test(content)) return 'formula';
    if (cell.kind !== 'text') return undefined;
    const shared = attributeIn(attributes, 't') === 's';
    const index = Number(new RegExp(`<${prefix}v[^<>]*>\\s*(\\d+)`).exec(content)?.[1] ?? -1);
    const isRich = shared
      ? this.#surroundings.isRichText(index)
      : new RegExp(`<${prefix}r[\\s>]`).test(content);
    return isRich ? 'rich text' : undefined;
  }
}

function needsStyle(cell: Cell, style: number | undefined): boolean {
  return cell.kind === 'date' && style === undefined;
}
