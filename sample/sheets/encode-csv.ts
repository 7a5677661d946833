import { writeCsv } from 'hucre/csv';

import type { TextForm, WorkbookDraft } from './workbook-draft';

/** The letters Windows-1252 has beyond Latin-1, as far as the sample uses them. */
const WINDOWS_1252: ReadonlyMap<string, number> = new Map([
  ['€', 0x80],
  ['‘', 0x91],
  ['’', 0x92],
  ['–', 0x96],
  ['—', 0x97],
]);

/** Writes the one sheet of a workbook as text. Its cells are text or plain numbers: a text file knows nothing else. */
export function encodeCsv(draft: WorkbookDraft): Uint8Array {
  const [sheet] = draft.sheets;
  const form = draft.text;
  if (!sheet || !form) throw new Error(`${draft.file} has no sheet or no form to be written as text`);
  const rows = sheet.rows.map((row) =>
    row.map((cell) => {
      if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
      throw new Error(`${draft.file} holds a cell that is neither text nor a plain number`);
    }),
  );
  return encodeText(
    `${writeCsv(rows, { delimiter: form.delimiter, lineSeparator: '\r\n' })}\r\n`,
    form.encoding,
  );
}

function encodeText(text: string, encoding: TextForm['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8 with mark':
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 'utf-16le with mark':
      return encodeUtf16(`\uFEFF${text}`);
    case 'windows-1252':
      return Uint8Array.from(text, (letter) => windows1252Byte(letter));
  }
}

function windows1252Byte(letter: string): number {
  const code = letter.charCodeAt(0);
  const isLatin1 = code < 0x80 || (code >= 0xa0 && code <= 0xff);
  const byte = isLatin1 ? code : WINDOWS_1252.get(letter);
  if (byte === undefined || letter.length > 1) throw new Error(`Windows-1252 has no letter ${letter}`);
  return byte;
}

/** Little-endian, as Excel saves "Unicode text". Runs in browsers too, which have no Buffer. */
function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
