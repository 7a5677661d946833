import type { UnreadableCode } from '../../core/language/en-GB/files';
import { type Bytes, holdsAscii } from './bytes';
import { unicodeEncodingOf } from './csv/decode-text';

/** What a file is by its content: one of the containers workbooks come in, or a reason why it is none. */
export type Sniffed =
  { readonly container: 'zip' | 'compound file' | 'text' } | { readonly refused: UnreadableCode };

interface Signature {
  readonly bytes: string;
  readonly offset?: number;
  readonly sniffed: Sniffed;
}

/** Beginnings that tell a file apart, written one character a byte. Adding one is adding a line. */
const SIGNATURES: readonly Signature[] = [
  { bytes: 'PK\u0003\u0004', sniffed: { container: 'zip' } },
  { bytes: 'PK\u0005\u0006', sniffed: { refused: 'other-package' } },
  { bytes: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', sniffed: { container: 'compound file' } },
  { bytes: '\u0009\u0000\u0004\u0000', sniffed: { refused: 'too-old' } },
  { bytes: '\u0009\u0002\u0006\u0000', sniffed: { refused: 'too-old' } },
  { bytes: '\u0009\u0004\u0006\u0000', sniffed: { refused: 'too-old' } },
  { bytes: '%PDF', sniffed: { refused: 'pdf' } },
  { bytes: '{\\rtf', sniffed: { refused: 'rich-text' } },
  { bytes: '\u0089PNG', sniffed: { refused: 'picture' } },
  { bytes: '\u00ff\u00d8\u00ff', sniffed: { refused: 'picture' } },
  { bytes: 'GIF8', sniffed: { refused: 'picture' } },
  { bytes: 'II*\u0000', sniffed: { refused: 'picture' } },
  { bytes: 'MM\u0000*', sniffed: { refused: 'picture' } },
  { bytes: 'WEBP', offset: 8, sniffed: { refused: 'picture' } },
  { bytes: 'ftyp', offset: 4, sniffed: { refused: 'picture' } },
  { bytes: 'BM', sniffed: { refused: 'picture' } },
];

const COMMENTS = String.raw`^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*`;
const HTML_TAGS =
  '!doctype html|html|head|body|table|tr|meta|link|base|title|style|script|div|span|p|center|font';

/** Texts that are documents of another kind, told by how they begin. */
const DOCUMENTS: readonly { readonly start: RegExp; readonly code: UnreadableCode }[] = [
  { start: new RegExp(`${COMMENTS}<(?:${HTML_TAGS})[\\s>]`, 'i'), code: 'html-page' },
  { start: /^mime-version:[^]*content-type:/i, code: 'html-page' },
  { start: /^<\?xml[\s?]/i, code: 'xml-document' },
  { start: /^\{\\rtf/, code: 'rich-text' },
  { start: /^%PDF-/, code: 'pdf' },
];

/** Bytes looked at to tell a text from something else. */
const SAMPLE = 1 << 16;

/** Tells what a file is by what is in it; the name it goes by is not asked. */
export function sniff(bytes: Bytes): Sniffed {
  if (bytes.length === 0) return { refused: 'empty' };
  const found = SIGNATURES.find((signature) => holdsAscii(bytes, signature.offset ?? 0, signature.bytes));
  // "BM" also begins words: a bitmap has zeros where a text has letters.
  if (found && !(found.bytes === 'BM' && !bytes.subarray(0, 16).includes(0))) return found.sniffed;
  return sniffText(bytes);
}

function sniffText(bytes: Bytes): Sniffed {
  const text = sampleText(bytes);
  if (text === undefined) return { refused: 'other-file' };
  const start = text.trimStart();
  if (start === '' && bytes.length <= SAMPLE) return { refused: 'empty' };
  const document = DOCUMENTS.find(({ start: pattern }) => pattern.test(start));
  return document ? { refused: document.code } : { container: 'text' };
}

/** The beginning as text, `undefined` where it holds characters that no text does. */
function sampleText(bytes: Bytes): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  // Not strict: the sample may end inside a character.
  const text = new TextDecoder(unicodeEncodingOf(sample)).decode(sample);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/.test(text) ? undefined : text;
}
