import type { Grid } from '../../core/grid/grid';

/**
 * A fingerprint of what sheets hold: their names, cells, formulas and what is hidden, as SHA-256 in lower-case
 * hexadecimal, with the number of bytes it was made of. An open workbook has no file whose bytes could be hashed.
 */
export async function hashGrids(grids: readonly Grid[]): Promise<{ sha256: string; byteCount: number }> {
  const bytes = joined(grids.flatMap(partsOf));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { sha256, byteCount: bytes.length };
}

function partsOf({ data }: Grid): ArrayBufferView[] {
  const { source, rowStarts, kindPages, valuePages, texts, formulas, merges, hiddenRows, hiddenColumns } =
    data;
  const words = [source.sheet, source.visibility, texts, [...formulas], merges, hiddenRows, hiddenColumns];
  return [new TextEncoder().encode(JSON.stringify(words)), rowStarts, ...kindPages, ...valuePages];
}

function joined(parts: readonly ArrayBufferView[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}
