import { type SheetPieces, slicesOfSheet } from './sheet-slices';

/**
 * The numbers a worksheet part writes in the cells of those addresses: for cells shown as dates whose date no `Date`
 * can hold. Cells that hold no finite number are missing from the answer. Throws a `ReadFault`.
 */
export async function numbersWrittenAt(
  pieces: SheetPieces,
  part: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = new Set(addresses);
  const numbers = new Map<string, number>();
  for await (const { text, start, prefix } of slicesOfSheet(pieces, part)) {
    const formula = String.raw`<${prefix}f(?:\s[^>]*)?(?:/>|>[^<]*</${prefix}f>)`;
    const cell = new RegExp(
      String.raw`<${prefix}c\s([^>]*)>\s*(?:${formula}\s*)?<${prefix}v(?:\s[^>]*)?>([^<]*)<`,
      'g',
    );
    cell.lastIndex = start;
    for (const [, attributes = '', written = ''] of text.matchAll(cell)) {
      const address = /\br\s*=\s*["']([A-Z]+\d+)["']/.exec(attributes)?.[1];
      if (address !== undefined && wanted.has(address) && Number.isFinite(Number(written)))
        numbers.set(address, Number(written));
    }
  }
  return numbers;
}
