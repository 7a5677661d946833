import { type Bytes, viewOf } from '../bytes';
import { ReadFault } from '../read-fault';
import { isRecordType } from './record-types';

/** One record of a BIFF stream: its type and its content. */
export interface BiffRecord {
  readonly type: number;
  readonly content: DataView;
}

/** The record types that are looked at ([MS-XLS] 2.3.2); where two or three stand, older versions' forms too. */
export const BIFF = {
  bof: 0x0809,
  eof: 0x000a,
  boundSheet: 0x0085,
  filePass: 0x002f,
  dateMode: 0x0022,
  codePage: 0x0042,
  sharedStrings: 0x00fc,
  supBook: 0x01ae,
  number: 0x0203,
  rk: 0x027e,
  multipleRk: 0x00bd,
  sharedLabel: 0x00fd,
  labels: [0x0204, 0x00d6],
  formulas: [0x0006, 0x0206, 0x0406],
  boolOrError: 0x0205,
  rows: [0x0208, 0x0008],
  blanks: [0x0201, 0x00be],
  arrays: [0x0221, 0x0021],
  dbCell: 0x00d7,
  formulaText: 0x0207,
  sharedFormula: 0x04bc,
  dataTable: 0x0236,
  notCalculated: 0x005e,
  extension: 0x01c2,
  continued: 0x003c,
} as const;

/** The most bytes a record holds ([MS-XLS] 2.1.4). */
const LONGEST_RECORD = 8224;

/**
 * The records of one substream, from its beginning (BOF) to its own end (EOF), those of substreams inside it (a
 * chart on a sheet) left out. Throws a `ReadFault` where a record reaches past the stream, cannot be one, or the end
 * never comes: a damaged length leads into the middle of other records, which must not pass for fewer records.
 */
export function* recordsOfSubstream(stream: Bytes, start: number): Generator<BiffRecord, void> {
  const view = viewOf(stream);
  let depth = 0;
  let offset = start;
  do {
    if (offset + 4 > stream.length) throw new ReadFault('truncated');
    const type = view.getUint16(offset, true);
    const length = view.getUint16(offset + 2, true);
    if (offset + 4 + length > stream.length) throw new ReadFault('truncated');
    if (type === BIFF.bof) depth++;
    else if (depth === 0) throw new ReadFault('workbook-damaged');
    if (length > LONGEST_RECORD || (depth === 1 && !isRecordType(type))) {
      throw new ReadFault('workbook-damaged');
    }
    if (type === BIFF.eof) depth--;
    else if (depth === 1)
      yield { type, content: new DataView(view.buffer, view.byteOffset + offset + 4, length) };
    offset += 4 + length;
  } while (depth > 0);
}
