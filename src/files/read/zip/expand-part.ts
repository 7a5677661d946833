import type { Bytes } from '../bytes';
import { ReadFault } from '../read-fault';
import { crc32 } from './crc32';
import type { ZipPart } from './zip-package';

/**
 * Expands a part with the platform's own inflater, piece by piece. It stops where the part grows past its declared
 * size, and at the end the size and the checksum must be the declared ones: a wrong digit is never read.
 */
export async function* expandPart(part: ZipPart): AsyncGenerator<Bytes, void> {
  let size = 0;
  let sum = 0;
  for await (const piece of part.isDeflated ? inflate(part) : [part.content]) {
    size += piece.length;
    if (size > part.size) break;
    sum = crc32(piece, sum);
    yield piece;
  }
  if (size !== part.size || sum !== part.crc32) throw new ReadFault('checksum-wrong', { detail: part.name });
}

/** Expands a part into `target`, which is as long as the part's declared size, or into new memory. */
export async function wholePart(part: ZipPart, target: Bytes = new Uint8Array(part.size)): Promise<Bytes> {
  let offset = 0;
  for await (const piece of expandPart(part)) {
    target.set(piece, offset);
    offset += piece.length;
  }
  return target;
}

/** Expands a part only to verify it. */
export async function checkPart(part: ZipPart): Promise<void> {
  const pieces = expandPart(part);
  while (!(await pieces.next()).done);
}

async function* inflate(part: ZipPart): AsyncGenerator<Bytes, void> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // The reading side reports what is wrong with the stream; the writing side only must not go unheard.
  void writer.write(part.content).then(
    () => writer.close().catch(() => undefined),
    () => undefined,
  );
  const reader = stream.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new ReadFault('checksum-wrong', { detail: part.name }, { cause });
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
