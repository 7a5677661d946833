import { cellAddress, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../../core/grid/address';
import { cellKey } from '../../../core/grid/grid';
import { MAXIMUM_SPANNED_CELLS } from '../limits';
import { ReadFault } from '../read-fault';
import { type SheetPieces, type SheetSlice, slicesOfSheet } from './sheet-slices';

/** What a look at each cell of a sheet's part shows, to hold the library's result against. */
export interface SheetInspection {
  /** How many cells store a value, an empty text included. */
  readonly storedCount: number;
  /** Cells (by `cellKey`) that name a kind but store nothing, which the library fills with something. */
  readonly hollowCells: ReadonlySet<number>;
  /** The last row and column (zero-based) of any cell that stores a value; -1 without one. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Formatted empty cells reach so far out that the library would refuse the sheet for them. */
  readonly isPaddedTooFar: boolean;
}

/** Kinds whose value the library makes up where the file stores none. */
const KINDS_FILLED_IN = ['s', 'b', 'e'];
const KINDS_OF_TEXT = ['str', 'inlineStr'];

/**
 * Looks at a worksheet part cell by cell (ECMA-376 part 1, 18.3.1) for what the library would pass over in silence:
 * cells twice or out of order, outside Excel's limits or absurdly far out, and cells that point to a text the
 * workbook does not have. Throws a `ReadFault` naming the cell.
 */
export async function inspectSheet(
  pieces: SheetPieces,
  part: string,
  sharedTextCount: number,
): Promise<SheetInspection> {
  const inspector = new SheetInspector(sharedTextCount);
  for await (const slice of slicesOfSheet(pieces, part)) inspector.inspect(slice);
  return inspector;
}

const SLASH = 47;
const SPACE = 32;
const GREATER_THAN = 62;

class SheetInspector implements SheetInspection {
  readonly hollowCells = new Set<number>();
  storedCount = 0;
  lastRow = -1;
  lastColumn = -1;
  #xml = '';
  readonly #sharedTextCount: number;
  #cellTag = '';
  #cellEnd = '';
  #rowTag = '';
  #valueTag = '';
  #row = -1;
  #column = -1;
  /** Behind the cell looked at last. */
  #behind = 0;
  #farthestRow = -1;
  #farthestColumn = -1;

  constructor(sharedTextCount: number) {
    this.#sharedTextCount = sharedTextCount;
  }

  get isPaddedTooFar(): boolean {
    return (this.#farthestRow + 1) * (this.#farthestColumn + 1) > MAXIMUM_SPANNED_CELLS;
  }

  /** Looks through the cells of a slice. */
  inspect({ text: xml, start, prefix }: SheetSlice): void {
    this.#xml = xml;
    this.#behind = start;
    this.#cellTag = `<${prefix}c`;
    this.#cellEnd = `</${prefix}c>`;
    this.#rowTag = `<${prefix}row`;
    this.#valueTag = `<${prefix}v`;
    const tag = this.#cellTag;
    for (let at = xml.indexOf(tag, start); at >= 0; at = xml.indexOf(tag, at)) {
      at += tag.length;
      const after = xml.charCodeAt(at);
      if (after > SPACE && after !== GREATER_THAN && after !== SLASH) continue;
      const tagEnd = xml.indexOf('>', at);
      const attributes = xml.slice(at, tagEnd);
      this.#place(attributeIn(attributes, 'r'), at);
      const kind = attributeIn(attributes, 't') ?? 'n';
      const isClosed = xml.charCodeAt(tagEnd - 1) === SLASH;
      this.#behind = tagEnd + 1;
      this.#takeValue(kind, isClosed ? '' : this.#valueBehind(tagEnd + 1));
      at = this.#behind;
    }
  }

  /** The text of the value element between a cell's tags, '' where there is none. */
  #valueBehind(start: number): string {
    const xml = this.#xml;
    const tag = this.#valueTag;
    let valueStart = start + tag.length + 1;
    if (!xml.startsWith(tag, start) || xml.charCodeAt(valueStart - 1) !== GREATER_THAN) {
      // Something stands before the value: a formula, a text of the cell's own, white space.
      const end = xml.indexOf(this.#cellEnd, start);
      if (end < 0) throw this.#fault('cell-value-wrong');
      const found = xml.slice(start, end).indexOf(tag);
      this.#behind = end;
      if (found < 0) return '';
      valueStart = xml.indexOf('>', start + found) + 1;
      if (xml.charCodeAt(valueStart - 2) === SLASH) return '';
    }
    const valueEnd = xml.indexOf('<', valueStart);
    if (valueEnd > this.#behind) this.#behind = valueEnd;
    return valueEnd < 0 ? '' : xml.slice(valueStart, valueEnd);
  }

  #takeValue(kind: string, written: string): void {
    const value = written.trim();
    if (value === '' && !KINDS_OF_TEXT.includes(kind)) {
      // hucre takes white space for the number 0, and no text, boolean or error for the first of its kind.
      if (written !== '' || KINDS_FILLED_IN.includes(kind))
        this.hollowCells.add(cellKey(this.#row, this.#column));
      return;
    }
    if (kind === 's') {
      const index = Number(value);
      const isKnown = Number.isInteger(index) && index >= 0 && index < this.#sharedTextCount;
      if (!isKnown) throw this.#fault('shared-text-missing');
    }
    // hucre reads "0x7" as JavaScript does, as 7; in a worksheet it is no number.
    if (kind === 'n' && IN_ANOTHER_BASE.test(value)) throw this.#fault('cell-value-wrong');
    this.storedCount++;
    this.lastRow = this.#row;
    if (this.#column > this.lastColumn) this.lastColumn = this.#column;
    if ((this.lastRow + 1) * (this.lastColumn + 1) > MAXIMUM_SPANNED_CELLS) throw this.#fault('cell-too-far');
  }

  /** Moves to a cell's place, which must come behind the place of the cell before. */
  #place(reference: string | undefined, at: number): void {
    const rowBefore = this.#row;
    const columnBefore = this.#column;
    if (reference === undefined) this.#placeByCounting(at);
    else this.#placeByReference(reference);
    const isInOrder = this.#row > rowBefore || (this.#row === rowBefore && this.#column > columnBefore);
    if (!isInOrder) throw this.#fault('cell-out-of-order');
    this.#farthestRow = this.#row;
    if (this.#column > this.#farthestColumn) this.#farthestColumn = this.#column;
  }

  #placeByReference(reference: string): void {
    let index = 0;
    let column = 0;
    for (; index < reference.length; index++) {
      const letter = reference.charCodeAt(index) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    let row = 0;
    const digits = index;
    for (; index < reference.length; index++) {
      const digit = reference.charCodeAt(index) - 48;
      if (digit < 0 || digit > 9) break;
      row = row * 10 + digit;
    }
    const isCell =
      index === reference.length && digits > 0 && row > 0 && row <= MAXIMUM_ROWS && column <= MAXIMUM_COLUMNS;
    if (!isCell) throw new ReadFault('cell-reference-wrong', { cell: reference });
    this.#row = row - 1;
    this.#column = column - 1;
  }

  /** A cell without a reference stands behind the one before, in the row that was opened last. */
  #placeByCounting(at: number): void {
    const xml = this.#xml;
    for (
      let tag = xml.indexOf(this.#rowTag, this.#behind);
      tag >= 0 && tag < at;
      tag = xml.indexOf(this.#rowTag, tag + 1)
    ) {
      const written = attributeIn(xml.slice(tag + this.#rowTag.length, xml.indexOf('>', tag)), 'r');
      const row = written === undefined ? this.#row + 1 : Number(written) - 1;
      if (!Number.isInteger(row) || row < 0 || row >= MAXIMUM_ROWS) {
        throw new ReadFault('cell-reference-wrong', { cell: `A${written ?? row + 1}` });
      }
      this.#row = row;
      this.#column = -1;
    }
    this.#column++;
    if (this.#row < 0 || this.#column >= MAXIMUM_COLUMNS) throw this.#fault('cell-reference-wrong');
  }

  #fault(
    code:
      | 'cell-out-of-order'
      | 'cell-reference-wrong'
      | 'cell-too-far'
      | 'cell-value-wrong'
      | 'shared-text-missing',
  ): ReadFault {
    return new ReadFault(code, { cell: cellAddress(this.#row, this.#column) });
  }
}

const IN_ANOTHER_BASE = /^[+-]?0[a-df-z]/i;

/** The value of an attribute in a tag's text; the first form is the one every common writer uses. */
export function attributeIn(attributes: string, name: string): string | undefined {
  const plain = attributes.indexOf(` ${name}="`);
  if (plain >= 0) {
    const start = plain + name.length + 3;
    return attributes.slice(start, attributes.indexOf('"', start));
  }
  if (!attributes.includes(name)) return undefined;
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match?.[1] ?? match?.[2];
}
