import type { UnreadableCode } from '../../../core/language/en-GB/files';
import type { Bytes } from '../bytes';
import { ReadFault } from '../read-fault';

/** The streams of Excel 97 and later, and of Excel 5 and 95. */
const WORKBOOK_STREAMS = ['Workbook', 'Book'];

/** What a compound file without a workbook is, by the stream it has, the first that fits. */
const OTHER_STREAMS: readonly { readonly stream: string; readonly code: UnreadableCode }[] = [
  { stream: 'EncryptedPackage', code: 'password-protected' },
  { stream: 'EncryptionInfo', code: 'password-protected' },
  { stream: 'WordDocument', code: 'word-document' },
  { stream: 'PowerPoint Document', code: 'presentation' },
];

/** The stream of a compound file that holds the workbook. Throws a `ReadFault` where it holds something else. */
export function workbookStreamOf(streams: ReadonlyMap<string, Bytes>): Bytes {
  for (const name of WORKBOOK_STREAMS) {
    const stream = streams.get(name);
    if (stream) return stream;
  }
  const other = OTHER_STREAMS.find(({ stream }) => streams.has(stream));
  throw new ReadFault(other?.code ?? 'other-file');
}
