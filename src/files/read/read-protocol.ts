import { Grid, type GridData } from '../../core/grid/grid';
import type { SourceWorkbook } from '../../core/grid/workbook';
import { partTexts, type TextsPiece } from './texts-in-pieces';
import type { UnreadableFile } from './unreadable-file-error';

/** What a reading worker is asked: to read one file. The bytes are the worker's from then on. */
export interface ReadRequest {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a reading worker answers. */
export type ReadResponse =
  /** Texts of the workbook that comes afterwards. */
  | { readonly kind: 'texts'; readonly piece: TextsPiece }
  | { readonly kind: 'workbook'; readonly workbook: WorkbookData }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableFile };

/** A workbook's plain content, ready to be sent between threads. */
export interface WorkbookData extends Omit<SourceWorkbook, 'grids'> {
  readonly grids: readonly GridData[];
}

/** A message with the memory that moves with it instead of being copied. */
export interface Sending<Message> {
  readonly message: Message;
  readonly transfer: ArrayBuffer[];
}

/** A request for a file. The bytes are copied out first, so the caller's stay whole, and no more than them is sent. */
export function requestFor(bytes: Uint8Array, file: string): Sending<ReadRequest> {
  const own = new Uint8Array(bytes);
  return { message: { file, bytes: own }, transfer: [own.buffer] };
}

/** The answer that carries a workbook. Its grids' pages move, so the workbook can no longer be used on this side. */
export function responseWith(workbook: SourceWorkbook): Sending<ReadResponse> {
  const grids = workbook.grids.map(({ data }) => data);
  return {
    message: { kind: 'workbook', workbook: { ...workbook, grids } },
    transfer: grids.flatMap(buffersOf),
  };
}

/** An answer as the messages it is sent in: none is so large that taking it in holds the other thread up for long. */
export function inMessages({ message, transfer }: Sending<ReadResponse>): Sending<ReadResponse>[] {
  if (message.kind !== 'workbook') return [{ message, transfer }];
  const { pieces, rest } = partTexts(message.workbook);
  return [
    ...pieces.map((piece): Sending<ReadResponse> => ({ message: { kind: 'texts', piece }, transfer: [] })),
    { message: { kind: 'workbook', workbook: rest }, transfer },
  ];
}

/** The memory of a sheet's cells, which moves with it. */
export function buffersOf({ rowStarts, kindPages, valuePages }: GridData): ArrayBuffer[] {
  return [rowStarts, ...kindPages, ...valuePages]
    .map(({ buffer }) => buffer)
    .filter((buffer) => buffer instanceof ArrayBuffer);
}

/** The workbook that was sent. */
export function receiveWorkbook({ grids, ...workbook }: WorkbookData): SourceWorkbook {
  return { ...workbook, grids: grids.map((data) => new Grid(data)) };
}
