import { type Bytes, holdsAscii } from '../bytes';
import { ReadFault } from '../read-fault';
import { decodeUtf8, refuseDeclarations } from '../zip/part-text';

/** Bytes looked through at once, so that a large sheet is never held as text beside the library's copy. */
const SLICE = 1 << 22;
const HEAD = 4096;
const SLASH = 47;

/** A piece of a worksheet part: `text` from `start` on holds whole rows. */
export interface SheetSlice {
  readonly text: string;
  readonly start: number;
}

/** The namespace prefix a worksheet part writes before its elements' names, with its colon; '' for none. */
export function prefixOfSheet(content: Bytes, part: string): string {
  const head = new TextDecoder().decode(content.subarray(0, HEAD));
  refuseDeclarations(head, part);
  const prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(head)?.[1];
  if (prefix === undefined) throw new ReadFault('part-damaged', { detail: part });
  return prefix;
}

/**
 * Cuts the rows of a worksheet part (ECMA-376 part 1, 18.3.1.80) into slices, none of which cuts a row. The part must
 * be valid UTF-8 and go on to its last tag: one that was cut off never passes for a shorter one. Throws a `ReadFault`.
 */
export function* slicesOfSheet(content: Bytes, part: string, prefix: string): Generator<SheetSlice, void> {
  const damaged = (): ReadFault => new ReadFault('part-damaged', { detail: part });
  let isInData = false;
  let hasData = false;
  let tail = '';
  for (const bytes of piecesBeforeRows(content, `<${prefix}row`)) {
    const raw = decodeUtf8(bytes, part);
    const text = raw.includes('!--') ? raw.replace(/<!--[^]*?-->/g, '') : raw;
    tail = text;
    const start: number = isInData ? 0 : text.search(new RegExp(`<${prefix}sheetData[\\s/>]`));
    if (start < 0) continue;
    hasData = true;
    const isEmpty: boolean = !isInData && text.charCodeAt(text.indexOf('>', start) - 1) === SLASH;
    if (!isEmpty) yield { text, start };
    const lastRow = Math.max(start, text.lastIndexOf(`<${prefix}row`));
    isInData = !isEmpty && !text.includes(`</${prefix}sheetData>`, lastRow);
  }
  if (!hasData || isInData || !tail.trimEnd().endsWith(`</${prefix}worksheet>`)) throw damaged();
}

function* piecesBeforeRows(content: Bytes, rowTag: string): Generator<Bytes, void> {
  let start = 0;
  while (start < content.length) {
    let end = Math.min(content.length, start + SLICE);
    while (end < content.length && !holdsAscii(content, end, rowTag)) end++;
    yield content.subarray(start, end);
    start = end;
  }
}
