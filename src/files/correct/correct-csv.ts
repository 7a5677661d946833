import type { CellEdit, LeftOutReason } from '../../core/check/fixes/edit';
import { parseCellAddress } from '../../core/grid/address';
import type { Bytes } from '../read/bytes';
import { openSeparatedText } from '../read/csv/separated-text';
import type { CorrectedFile } from './corrected-file';
import { encodingOf } from './csv-encoding';
import { fieldsOfRows } from './csv-fields';

const NOWHERE = { row: -1, column: -1 };

interface FieldWrite {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/**
 * Writes texts into fields of a text file. Everything else stays as it is, byte for byte: encoding, delimiter, line
 * ends, and which fields are quoted. A field the row is too short for is added at its end.
 */
export function correctCsv(bytes: Bytes, edits: readonly CellEdit[]): CorrectedFile {
  const { directive, body, delimiter } = openSeparatedText(bytes);
  const encoding = encodingOf(bytes);
  const places = edits
    .map((edit) => ({ edit, ...(parseCellAddress(edit.cell) ?? NOWHERE) }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const rows = fieldsOfRows(body, delimiter, wanted(places));
  const widths = new Map<number, number>();
  const leftOut = new Map<CellEdit, LeftOutReason>();
  const writes: FieldWrite[] = [];
  for (const { edit, row, column } of places) {
    const fields = rows.get(row);
    const text = edit.after.kind === 'text' ? edit.after.text : edit.after.kind === 'blank' ? '' : undefined;
    if (!fields) leftOut.set(edit, 'not there');
    else if (text === undefined) leftOut.set(edit, 'text file');
    else if (encoding.part(text) === undefined) leftOut.set(edit, 'not encodable');
    else {
      const field = fields[column];
      const width = widths.get(row) ?? fields.length;
      const { end } = fields.at(-1)!;
      const missing = delimiter.repeat(Math.max(0, column - width + 1));
      const original = field ? body.slice(field.start, field.end) : '';
      const written = missing + writeField(text, original, delimiter);
      writes.push(field ? { ...field, written } : { start: end, end, written });
      widths.set(row, Math.max(width, column + 1));
    }
  }
  const corrected = encoding.whole(directive + withWrites(body, writes));
  return { bytes: corrected ?? bytes, leftOut };
}

function wanted(places: readonly { readonly row: number }[]): (row: number) => boolean {
  const rows = new Set(places.map(({ row }) => row));
  return (row) => rows.has(row);
}

/** Quotes a field where the original is quoted, or where it could not be read back otherwise. */
function writeField(text: string, original: string, delimiter: string): string {
  const isQuoted = original.startsWith('"') || text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text);
  const lines = original.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  return isQuoted ? `"${lines.replaceAll('"', '""')}"` : text;
}

function withWrites(body: string, writes: readonly FieldWrite[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end, written } of [...writes].sort((one, other) => one.start - other.start)) {
    pieces.push(body.slice(copied, start), written);
    copied = end;
  }
  return [...pieces, body.slice(copied)].join('');
}
