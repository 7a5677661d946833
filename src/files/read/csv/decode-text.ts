import { type Bytes, holdsAscii } from '../bytes';
import { ReadFault } from '../read-fault';
import { withWindowsCharacters } from '../windows-1252';

/** Bytes looked at to tell what a text is written in. */
const SAMPLE = 4096;

const UTF8_MARK = '\u00ef\u00bb\u00bf';

/**
 * Decodes a text file as Excel and its neighbours write them: by its byte order mark; UTF-16 without a mark by its
 * zero bytes; otherwise UTF-8 where it is valid, and Windows-1252 where not. Throws a `ReadFault` where a file that
 * is Unicode by its mark or its zeros holds something else.
 */
export function decodeText(bytes: Bytes): string {
  const encoding = unicodeEncodingOf(bytes);
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (encoding !== undefined) throw new ReadFault('text-encoding', {}, { cause });
    return withWindowsCharacters(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** Which form of Unicode the beginning of a text shows it is written in; `undefined` where it shows none. */
export function unicodeEncodingOf(bytes: Bytes): string | undefined {
  return encodingOfMark(bytes) ?? encodingOfZeros(bytes);
}

function encodingOfMark(bytes: Bytes): string | undefined {
  if (holdsAscii(bytes, 0, UTF8_MARK)) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 in Western languages has a zero in most characters: in the second byte, or the first where reversed. */
function encodingOfZeros(bytes: Bytes): string | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  let first = 0;
  let second = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) first++;
    if (bytes[pair * 2 + 1] === 0) second++;
  }
  if (pairs === 0 || bytes.length % 2 !== 0) return undefined;
  if (second > pairs * 0.6 && first === 0) return 'utf-16le';
  return first > pairs * 0.6 && second === 0 ? 'utf-16be' : undefined;
}
