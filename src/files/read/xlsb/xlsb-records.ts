import { type Bytes, viewOf } from '../bytes';
import { ReadFault } from '../read-fault';

/** The record types that are looked at ([MS-XLSB] 2.3.2). */
export const XLSB = {
  rowHeader: 0,
  /** Cells that hold a value have the types from here … */
  firstValueCell: 2,
  sharedStringCell: 7,
  /** … to here, formulas included; type 1 is a formatted empty cell. */
  lastValueCell: 11,
  endSheet: 130,
  endBook: 132,
  workbookProperties: 153,
  bundleSheet: 156,
  sharedStringItem: 19,
  endSharedStrings: 160,
} as const;

/** Takes a record: its type, and a view of the part with the place where the record's content starts and ends. */
export type RecordVisitor = (type: number, view: DataView, start: number, end: number) => void;

/**
 * Walks the records of a binary part's content ([MS-XLSB] 2.1.4) to the one that must end it. Throws a `ReadFault`
 * that names the part.
 */
export function forEachRecord(content: Bytes, part: string, endType: number, visit: RecordVisitor): void {
  const view = viewOf(content);
  const damaged = (): ReadFault => new ReadFault('part-damaged', { detail: part });
  let offset = 0;
  const readVariable = (longest: number): number => {
    let value = 0;
    for (let index = 0; index < longest; index++) {
      const byte = content[offset++];
      if (byte === undefined) throw damaged();
      value |= (byte & 0x7f) << (index * 7);
      if (byte < 0x80) break;
    }
    return value;
  };
  for (;;) {
    const type = readVariable(2);
    const end = readVariable(4) + offset;
    if (end > content.length) throw damaged();
    try {
      visit(type, view, offset, end);
    } catch (error) {
      // A record shorter than its kind is.
      throw error instanceof RangeError ? damaged() : error;
    }
    if (type === endType) return;
    offset = end;
  }
}
