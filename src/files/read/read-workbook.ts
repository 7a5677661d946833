import type { SourceWorkbook, WorkbookFormat } from '../../core/grid/workbook';
import { asBytes, type Bytes } from './bytes';
import { isPlainText } from './csv/is-plain-text';
import { openSeparatedText } from './csv/separated-text';
import { MAXIMUM_FILE_BYTES, MAXIMUM_TEXT_BYTES } from './limits';
import { formatOfPackage } from './package-kind';
import { preflight } from './preflight';
import { readCsv } from './read-csv';
import { ReadFault } from './read-fault';
import { readOds } from './read-ods';
import { readXls } from './read-xls';
import { readXlsb } from './read-xlsb';
import { readXlsx } from './read-xlsx';
import { sniff } from './sniff';
import { UnreadableFileError } from './unreadable-file-error';
import type { WorkbookContent } from './workbook-content';
import { openCompoundFile } from './xls/compound-file';
import { workbookStreamOf } from './xls/workbook-stream';

type ReadContent = WorkbookContent & { readonly format: WorkbookFormat };

/**
 * Reads a workbook: tells what it is by its content, looks through it before opening it, then reads every sheet,
 * hidden ones too. `file` is the file's name, for provenance and messages; its extension is not asked. Throws an
 * `UnreadableFileError`, and nothing else, where the file cannot be read whole.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<SourceWorkbook> {
  try {
    if (bytes.length > MAXIMUM_FILE_BYTES) throw new ReadFault('too-large');
    const own = asBytes(bytes);
    const content = await readContent(own, file);
    return { file, ...content, sha256: await sha256Of(own), byteCount: own.length };
  } catch (cause) {
    const reason =
      cause instanceof ReadFault ? { code: cause.code, ...cause.place } : { code: codeOfFailure(cause) };
    throw new UnreadableFileError({ ...reason, file }, { cause });
  }
}

async function readContent(bytes: Bytes, file: string): Promise<ReadContent> {
  const sniffed = sniff(bytes);
  if ('refused' in sniffed) throw new ReadFault(sniffed.refused);
  switch (sniffed.container) {
    case 'text':
      return { format: 'csv', ...readText(bytes, file) };
    case 'compound file':
      return { format: 'xls', ...(await readXls(workbookStreamOf(await openCompoundFile(bytes)), file)) };
    case 'zip':
      return readPackage(bytes, file);
  }
}

function readText(bytes: Bytes, file: string): WorkbookContent {
  if (bytes.length > MAXIMUM_TEXT_BYTES) throw new ReadFault('text-too-large');
  const text = openSeparatedText(bytes);
  if (isPlainText(text.body)) throw new ReadFault('plain-text');
  return readCsv(text, file);
}

async function readPackage(bytes: Bytes, file: string): Promise<ReadContent> {
  const archive = preflight(bytes);
  const format = await formatOfPackage(archive);
  switch (format) {
    case 'xlsx':
      return { format, ...(await readXlsx(archive, file)) };
    case 'xlsb':
      return { format, ...(await readXlsb(archive, bytes, file)) };
    case 'ods':
      return { format, ...(await readOds(archive, file)) };
  }
}

/**
 * The reason behind an error nobody foresaw. Engines refuse texts and memory that are too large with a `RangeError`;
 * other such errors come from a number in the file that points outside it.
 */
function codeOfFailure(cause: unknown): 'out-of-memory' | 'workbook-damaged' | 'reader-failed' {
  if (!(cause instanceof RangeError)) return 'reader-failed';
  return /allocation|string length|array length|memory/i.test(cause.message)
    ? 'out-of-memory'
    : 'workbook-damaged';
}

async function sha256Of(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
