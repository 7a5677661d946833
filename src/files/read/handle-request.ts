import { type ReadRequest, type ReadResponse, responseWith, type Sending } from './read-protocol';
import { readWorkbook } from './read-workbook';
import { UnreadableFileError } from './unreadable-file-error';

/** What every reading worker does with a request, whatever kind of thread it runs in. */
export async function handleRequest({ bytes, file }: ReadRequest): Promise<Sending<ReadResponse>> {
  try {
    return responseWith(await readWorkbook(bytes, file));
  } catch (error) {
    const known =
      error instanceof UnreadableFileError ? error : new UnreadableFileError({ code: 'reader-failed', file });
    return { message: { kind: 'unreadable', reason: known.toReason() }, transfer: [] };
  }
}
