import { type Bytes, holdsAscii } from '../bytes';
import { ReadFault } from '../read-fault';
import { decodeUtf8, refuseDeclarations } from '../zip/part-text';

/** Bytes looked through at once, so that a large sheet is never held as text beside the library's copy. */
const SLICE = 1 << 22;
const SLASH = 47;

/** A worksheet part's content, piece by piece; every call begins anew. */
export type SheetPieces = () => AsyncIterable<Bytes> | Iterable<Bytes>;

/** A piece of a worksheet part: `text` from `start` on holds whole rows. */
export interface SheetSlice {
  readonly text: string;
  readonly start: number;
  /** The namespace prefix the part writes before its elements' names, with its colon; '' for none. */
  readonly prefix: string;
}

/**
 * Cuts the rows of a worksheet part (ECMA-376 part 1, 18.3.1.80) into slices, none of which cuts a row. The part must
 * be valid UTF-8 and go on to its last tag: one that was cut off never passes for a shorter one. Throws a `ReadFault`.
 */
export async function* slicesOfSheet(pieces: SheetPieces, part: string): AsyncGenerator<SheetSlice, void> {
  let prefix: string | undefined;
  let isInData = false;
  let hasData = false;
  let tail = '';
  for await (const bytes of piecesBeforeRows(pieces)) {
    const raw = decodeUtf8(bytes, part);
    const text = raw.includes('!--') ? raw.replace(/<!--[^]*?-->/g, '') : raw;
    tail = text;
    prefix ??= prefixOf(text, part);
    const start: number = isInData ? 0 : text.search(new RegExp(`<${prefix}sheetData[\\s/>]`));
    if (start < 0) continue;
    hasData = true;
    const isEmpty: boolean = !isInData && text.charCodeAt(text.indexOf('>', start) - 1) === SLASH;
    if (!isEmpty) yield { text, start, prefix };
    const lastRow = Math.max(start, text.lastIndexOf(`<${prefix}row`));
    isInData = !isEmpty && !text.includes(`</${prefix}sheetData>`, lastRow);
  }
  const isWhole = hasData && !isInData && tail.trimEnd().endsWith(`</${prefix ?? ''}worksheet>`);
  if (!isWhole) throw new ReadFault('part-damaged', { detail: part });
}

function prefixOf(head: string, part: string): string {
  refuseDeclarations(head, part);
  const prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(head)?.[1];
  if (prefix === undefined) throw new ReadFault('part-damaged', { detail: part });
  return prefix;
}

/** Joins small pieces into larger ones that end before a row. */
async function* piecesBeforeRows(pieces: SheetPieces): AsyncGenerator<Bytes, void> {
  let held: Bytes[] = [];
  let size = 0;
  let wanted = SLICE;
  for await (const piece of pieces()) {
    held.push(piece);
    size += piece.length;
    if (size < wanted) continue;
    const joined = join(held, size);
    const end = startOfLastRow(joined);
    // A row longer than a slice: wait for twice as much, so that no byte is looked at more than a few times.
    wanted = end > 0 ? SLICE : 2 * size;
    if (end > 0) yield joined.subarray(0, end);
    held = [joined.subarray(end)];
    size -= end;
  }
  if (size > 0) yield join(held, size);
}

function join(pieces: readonly Bytes[], size: number): Bytes {
  if (pieces.length === 1) return pieces[0]!;
  const joined = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}

/** Where the last row's tag starts, whatever its namespace prefix; 0 where there is none but at the very start. */
function startOfLastRow(bytes: Bytes): number {
  for (let end = bytes.length; end > 0;) {
    end = bytes.lastIndexOf(LESS_THAN, end - 1);
    if (end <= 0) return 0;
    let name = end + 1;
    for (let at = name; at < name + LONGEST_PREFIX && isOfName(bytes[at]); at++) {
      if (bytes[at] === COLON) name = at + 1;
    }
    if (holdsAscii(bytes, name, 'row') && !isOfName(bytes[name + 3])) return end;
  }
  return 0;
}

const LESS_THAN = 60;
const COLON = 58;
const LONGEST_PREFIX = 64;

/** Letters, digits, and what else a name may hold in ASCII. */
function isOfName(byte: number | undefined): boolean {
  return byte !== undefined && /[\w.:-]/.test(String.fromCharCode(byte));
}
