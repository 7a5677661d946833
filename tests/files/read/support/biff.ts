import * as SheetJs from '@e965/xlsx';

import { ByteList } from './zip-writer';

/** One BIFF record: its type and its content. */
export function record(type: number, content: ByteList = new ByteList()): Uint8Array {
  return new ByteList().u16(type).u16(content.length).add(content.bytes).bytes;
}

export const beginning = (kind: 'workbook' | 'sheet') =>
  record(
    0x0809,
    new ByteList()
      .u16(0x0600)
      .u16(kind === 'workbook' ? 5 : 0x10)
      .u32(0)
      .u32(0)
      .u32(0),
  );
export const end = () => record(0x000a);
export const number = (row: number, column: number, value: number) =>
  record(0x0203, new ByteList().u16(row).u16(column).u16(0).f64(value));
export const sharedLabel = (row: number, column: number, index: number) =>
  record(0x00fd, new ByteList().u16(row).u16(column).u16(0).u32(index));

/** One sheet of a BIFF stream: its name, its records, and what its entry says of it. */
export interface BiffSheet {
  readonly name: string;
  readonly records: readonly Uint8Array[];
  readonly state?: number;
  readonly type?: number;
}

export interface BiffBook {
  readonly sheets: readonly BiffSheet[];
  /** Records of the workbook before the list of its sheets. */
  readonly records?: readonly Uint8Array[];
  /** The order in which the sheets lie in the stream, by their places in the list. */
  readonly order?: readonly number[];
}

/** Writes the workbook stream of an .xls record by record. */
export function biffStream({ sheets, records = [], order = [...sheets.keys()] }: BiffBook): Uint8Array {
  const bodies = sheets.map((sheet) => concatenated([beginning('sheet'), ...sheet.records, end()]));
  const list = (starts: readonly number[]) =>
    sheets.map(({ name, state = 0, type = 0 }, index) =>
      record(
        0x0085,
        new ByteList()
          .u32(starts[index] ?? 0)
          .u8(state)
          .u8(type)
          .u8(name.length)
          .u8(0)
          .add(Buffer.from(name, 'latin1')),
      ),
    );
  const workbook = (starts: readonly number[]) =>
    concatenated([beginning('workbook'), ...records, ...list(starts), end()]);
  let offset = workbook([]).length;
  const starts: number[] = [];
  for (const index of order) {
    starts[index] = offset;
    offset += bodies[index]!.length;
  }
  return concatenated([workbook(starts), ...order.map((index) => bodies[index]!)]);
}

/** What is used of SheetJS's compound files, which its own types leave open. */
interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (container: object, path: string, content: Uint8Array) => void;
  };
  readonly write: (container: object, options: { type: 'buffer' }) => Uint8Array;
  readonly read: (bytes: Uint8Array, options: { type: 'buffer' }) => Unpacked;
}

interface Unpacked {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: ArrayLike<number> }[];
}

const compoundFiles: CompoundFiles = SheetJs.CFB as CompoundFiles;

/** Puts streams into a compound file. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = compoundFiles.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) {
    compoundFiles.utils.cfb_add(container, `/${name}`, Buffer.from(content));
  }
  return new Uint8Array(compoundFiles.write(container, { type: 'buffer' }));
}

/** The parts of a zip, unpacked by SheetJS. */
export function unpacked(bytes: Uint8Array): { name: string; content: Uint8Array }[] {
  const { FullPaths, FileIndex } = compoundFiles.read(bytes, { type: 'buffer' });
  const parts = FullPaths.map((path, index) => ({
    name: path.replace(/^[^/]*\//, ''),
    content: Uint8Array.from(FileIndex[index]?.content ?? []),
  }));
  return parts.filter(({ name }) => name !== '' && !name.endsWith('/') && !name.startsWith('\u0001'));
}

export function concatenated(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(pieces));
}
