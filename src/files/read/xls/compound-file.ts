import type { Bytes } from '../bytes';
import { ReadFault } from '../read-fault';
import { loadSheetJs } from '../sheetjs';

/**
 * The streams in the root of a compound file ([MS-CFB]), the container of Excel 97 workbooks, Word 97 documents and
 * encrypted packages, by their names. Streams deeper down are not seen: a workbook inside a document is not the
 * document's workbook. Throws a `ReadFault` where the file is damaged or a stream is cut off.
 */
export async function openCompoundFile(bytes: Bytes): Promise<ReadonlyMap<string, Bytes>> {
  const { CFB } = await loadSheetJs();
  const streams = new Map<string, Bytes>();
  const container = parse(() => CFB.read(bytes, { type: 'buffer' }));
  for (const [index, path] of container.FullPaths.entries()) {
    const [, name, ...deeper] = path.split('/');
    const entry = container.FileIndex[index];
    if (name === undefined || name === '' || deeper.length > 0 || !entry) continue;
    const content = Uint8Array.from(entry.content ?? []);
    if (content.length < entry.size) throw new ReadFault('truncated');
    streams.set(name, content);
  }
  return streams;
}

function parse<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    throw new ReadFault('truncated', {}, { cause });
  }
}
