import type { Grid } from '../../core/grid/grid';
import type { Pause } from '../pause';

/** Words that are put into bytes in one turn; cells lie in pages, which are turns of their own. */
const WORDS_A_TURN = 10_000;

/** So many bytes take some milliseconds to hash; then others have their turn. */
const BYTES_A_TURN = 1_000_000;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A fingerprint of what sheets hold: their names, cells, formulas and what is hidden, as SHA-256 in lower-case
 * hexadecimal, with the number of bytes it was made of. An open workbook has no file whose bytes could be hashed. Parts
 * are hashed one after the other, with pauses between, and their fingerprints then as one. A digest alone is no pause: a
 * browser may give it within the same task.
 */
export async function hashGrids(
  grids: readonly Grid[],
  pause?: Pause,
): Promise<{ sha256: string; byteCount: number }> {
  const digests: Bytes[] = [];
  let byteCount = 0;
  let pausedAt = 0;
  for (const part of partsOf(grids)) {
    byteCount += part.length;
    digests.push(await digestOf(part));
    if (!pause || byteCount - pausedAt < BYTES_A_TURN) continue;
    pausedAt = byteCount;
    await pause();
  }
  const all = new Uint8Array(digests.flatMap((digest) => [...digest]));
  const sha256 = Array.from(await digestOf(all), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { sha256, byteCount };
}

async function digestOf(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function* partsOf(grids: readonly Grid[]): Generator<Bytes> {
  for (const { data } of grids) {
    const { source, rowStarts, kindPages, valuePages, texts, formulas, merges, hiddenRows, hiddenColumns } =
      data;
    // How many there are of each tells where one ends and the next begins.
    const lengths = [texts.length, formulas.size];
    yield inBytes([source.sheet, source.visibility, lengths, merges, hiddenRows, hiddenColumns]);
    for (const words of inTurns(texts)) yield inBytes(words);
    for (const words of inTurns([...formulas])) yield inBytes(words);
    for (const { buffer, byteOffset, byteLength } of [rowStarts, ...kindPages, ...valuePages])
      yield new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
  }
}

function inBytes(words: unknown): Bytes {
  return new TextEncoder().encode(JSON.stringify(words));
}

function* inTurns<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let first = 0; first < items.length; first += WORDS_A_TURN)
    yield items.slice(first, first + WORDS_A_TURN);
}
