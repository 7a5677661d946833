import { writeXlsx } from 'hucre/xlsx';

/** What must become of a hostile file: refused in a sentence that names it, no table in it, or so many rows counted. */
export type Fate = 'refused' | 'no table' | { readonly counted: number; readonly excluded: number };

/** A file made to do harm, or that happened to be harmed. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  readonly fate: Fate;
}

export type Row = readonly (string | number | boolean | Date | null)[];

export const HEADERS = ['Ref', 'Date', 'Area', 'Category', 'Source', 'Arrests', 'Notes'];
export const ROW_COUNT = 12;

/** A small honest log: what a hostile one is made from. */
export function honestRows(change: (row: Row, index: number) => Row = (row) => row): Row[] {
  const rows = Array.from({ length: ROW_COUNT }, (_, index): Row => {
    const date = new Date(Date.UTC(2017, 3 + (index % 3), 1 + index));
    const area = index % 2 === 0 ? 'Stevenage' : 'Hertsmere';
    return [
      `CC/${String(100 + index)}`,
      date,
      area,
      'Theft',
      'Shopwatch radio',
      index % 3,
      'seen near taxi rank',
    ];
  });
  return [HEADERS, ...rows.map(change)];
}

export const ALL_COUNTED: Fate = { counted: ROW_COUNT, excluded: 0 };

/** An .xlsx of one sheet with these rows. */
export function logOf(rows: readonly Row[], sheet = 'Log'): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: sheet, rows: rows.map((row) => [...row]) }] });
}

/** Bytes that look random and are the same each time (xorshift). */
export function noise(length: number, seed = 2_463_534_242): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  });
}

export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The rows as text, the cells without quotes. */
export function csvOf(rows: readonly Row[], separator = ','): string {
  const written = (cell: Row[number]): string =>
    cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
  return rows.map((row) => row.map(written).join(separator)).join('\r\n');
}
