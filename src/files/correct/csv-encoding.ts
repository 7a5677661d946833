import type { Bytes } from '../read/bytes';
import { unicodeEncodingOf } from '../read/csv/decode-text';
import { withWindowsCharacters } from '../read/windows-1252';

const MARK = '\ufeff';

const WINDOWS_CODES = new Map(
  Array.from({ length: 256 }, (_, code) => [withWindowsCharacters(String.fromCharCode(code)), code]),
);

/** Encodes texts in one encoding; gives `undefined` where it has no such character. */
export type Encode = (text: string) => Uint8Array | undefined;

/** How a text file is encoded: what encodes parts of it, and what encodes the whole, with its byte order mark. */
export function encodingOf(original: Bytes): { readonly part: Encode; readonly whole: Encode } {
  const encoding = unicodeEncodingOf(original);
  const part = encoderOf(encoding, original);
  return hasMark(original, encoding)
    ? { part, whole: (text) => part(`${MARK}${text}`) }
    : { part, whole: part };
}

function encoderOf(encoding: string | undefined, original: Bytes): Encode {
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return (text) => encodeUtf16(text, encoding === 'utf-16le');
  if (encoding === 'utf-8' || isUtf8(original)) return (text) => new TextEncoder().encode(text);
  return encodeWindows1252;
}

function hasMark(original: Bytes, encoding: string | undefined): boolean {
  if (encoding === undefined) return false;
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(original.subarray(0, 4)).startsWith(MARK);
}

function isUtf8(original: Bytes): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(original);
    return true;
  } catch {
    return false;
  }
}

function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian);
  return bytes;
}

function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = WINDOWS_CODES.get(text[index]!);
    if (code === undefined) return undefined;
    bytes[index] = code;
  }
  return bytes;
}
