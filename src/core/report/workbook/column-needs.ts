import type { Table, TableCell } from '../document';
import { type Reading, textOfCell } from '../read-cell';
import { textWidth, widthForText } from './font-metrics';
import type { ColumnNeed } from './sheet-columns';
import { styleOf } from './styles';
import { tableHeaders } from './table-headers';

/** Words longer than this are broken rather than given room. */
const LONGEST_WORD = 24;
/** Engines differ a little in how wide they draw; a number cut off shows as ####. */
const SAFETY = 1.08;
/** What keeps a column's texts apart from the next one's, in column widths. */
const GAP = 0.8;
/** More room between headers of numbers, which run together sooner than numbers do: as much as breaks no line anew. */
const ROOM_OF_HEADERS = [1, 0.7, 0.4];
/** What an indent takes, in column widths. */
const INDENT = 1.5;
const NO_BREAK_SPACE = '\u00a0';

/** A table as texts, as far as its column widths go. */
export interface TableTexts {
  readonly headers: readonly string[];
  readonly aligns: readonly ('left' | 'right')[];
  readonly weights?: readonly number[];
  /** Columns none of whose texts may wrap; absent: those aligned right. */
  readonly oneLine?: readonly boolean[];
  readonly rows: readonly { readonly texts: readonly string[]; readonly bold: boolean }[];
}

/** The texts of a table of the document. */
export function textsOfTable(table: Table, reading: Reading): TableTexts {
  return {
    headers: tableHeaders(table),
    aligns: table.columns.map((column) => column.align),
    weights: table.columns.map((column) => column.width),
    rows: table.rows.map((row) => ({
      texts: row.cells.map((cell) => {
        const text = textOfCell(cell, reading);
        // A number or a date never wraps: it shows as #### where its column is too narrow.
        return isText(cell) ? text : text.replaceAll(' ', NO_BREAK_SPACE);
      }),
      bold: row.role === 'total',
    })),
  };
}

function isText({ type }: TableCell): boolean {
  return type === 'text' || type === 'link' || type === 'shorthand';
}

/** The room each column of a sheet needs, over all its tables. */
export function columnNeeds(tables: readonly TableTexts[]): ColumnNeed[] {
  const needs: ColumnNeed[] = [];
  for (const table of tables) {
    table.headers.forEach((_, column) => {
      const need = needOfColumn(table, column);
      const other = needs[column];
      needs[column] = other ? larger(other, need) : need;
    });
  }
  return needs;
}

function needOfColumn(table: TableTexts, column: number): ColumnNeed {
  const wraps = !(table.oneLine?.[column] ?? table.aligns[column] === 'right');
  const afterNumbers = column > 0 && table.aligns[column] === 'left' && table.aligns[column - 1] === 'right';
  const header = table.headers[column]!;
  const weight = table.weights?.[column] ?? 1;
  let natural = wraps ? widthOf(header, true) : 0;
  let least = wraps ? widthOfLongestWord(header, true) : widthOfHeader(header);
  // The same few texts fill most columns: each is measured once.
  const measured = new Set<string>();
  for (const { texts, bold } of table.rows) {
    const text = texts[column]!;
    if (!bold && measured.has(text)) continue;
    if (!bold) measured.add(text);
    natural = Math.max(natural, widthOf(text, bold));
    if (wraps) least = Math.max(least, widthOfLongestWord(text, bold));
  }
  if (afterNumbers) {
    natural += INDENT;
    least += INDENT;
  }
  natural = Math.max(natural, least);
  return { natural, least: wraps ? Math.min(least, LONGEST_WORD) : natural, weight, wraps };
}

function larger(one: ColumnNeed, other: ColumnNeed): ColumnNeed {
  return {
    natural: Math.max(one.natural, other.natural),
    least: Math.max(one.least, other.least),
    weight: Math.max(one.weight, other.weight),
    wraps: one.wraps || other.wraps,
  };
}

/**
 * The width at which a header breaks into the same lines in every engine, and none of them touches the header beside
 * it: a line that may just fit is given room.
 */
function widthOfHeader(header: string): number {
  const words = header.split(' ');
  let width = widthOfLongestWord(header, true);
  for (;;) {
    const lines = linesThatMayFit(words, width);
    const needed = Math.max(...lines.map((line) => widthOf(line, true)));
    if (needed <= width) return width + roomBeside(words, width, lines.length);
    width = needed;
  }
}

function roomBeside(words: readonly string[], width: number, lines: number): number {
  return ROOM_OF_HEADERS.find((room) => linesThatMayFit(words, width + room).length === lines) ?? 0;
}

function linesThatMayFit(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    const mayFit = lines.length > 0 && (widthOf(longer, true) - GAP) / SAFETY <= width;
    if (mayFit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function widthOfLongestWord(text: string, bold: boolean): number {
  return text.split(/[ \n\t]+/).reduce((longest, word) => Math.max(longest, widthOf(word, bold)), 0);
}

/** The width of a text on one line in the tables' font, in column widths. */
export function widthOf(text: string, bold: boolean): number {
  const { size } = styleOf('table text');
  return widthForText(textWidth(text, size, bold) * SAFETY) + GAP;
}
