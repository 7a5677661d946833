import type { RandomStream } from '../../../sample/random';
import { AREAS_A_TABLE, type MadeTable, type TableMaker } from './made-table';
import { PLACES, shuffled } from './words';

/** A table and where it was put; rows and columns from 0. */
export interface PlacedTable {
  readonly table: MadeTable;
  /** Its last header row. */
  readonly headerRow: number;
  readonly firstColumn: number;
}

/** A sheet as `sheetOfText` reads it. */
export interface MadeSheet {
  readonly text: string;
  readonly tables: readonly PlacedTable[];
  readonly areas: readonly string[];
}

const JUNK = [
  'CONTROL ROOM COPY',
  'Prepared by the control room.',
  'Please do not print this sheet.',
  'Figures are provisional until they have been checked.',
];
/** A table's heading stands in one of the first so many rows. */
const LAST_HEADING_ROW = 49;

/**
 * Puts tables on a sheet: below titles, notes and blank rows, anywhere to the right, one below the other or side by
 * side, each under a title of its own.
 */
export function makeSheet(random: RandomStream, bands: readonly (readonly TableMaker[])[]): MadeSheet {
  const cells: string[][] = [];
  const tables: PlacedTable[] = [];
  const areas = shuffled(random, PLACES);
  let used = 0;
  let row = writeJunk(random, cells);
  for (const makers of bands) {
    let column = random.integer(0, 4);
    let lowest = row;
    for (const make of makers) {
      const own = areas.slice(used, used + AREAS_A_TABLE);
      used += AREAS_A_TABLE;
      const table = make(random, own);
      const top = row + 1;
      put(cells, row, column, [[table.title]]);
      put(cells, top, column, table.rows);
      tables.push({ table, headerRow: top + table.headerRows - 1, firstColumn: column });
      lowest = Math.max(lowest, top + table.rows.length);
      column += Math.max(...table.rows.map((line) => line.length)) + random.integer(4, 6);
    }
    row = lowest + random.integer(1, 3);
    if (random.chance(0.3)) {
      put(cells, row, 0, [[random.pick(JUNK)]]);
      row += 2;
    }
  }
  return {
    text: `\n${cells.map((line) => line.join(' | ')).join('\n')}\n`,
    tables,
    areas: areas.slice(0, used),
  };
}

/** Titles and notes of the whole sheet, each alone in its row; gives the first row below them. */
function writeJunk(random: RandomStream, cells: string[][]): number {
  const first = random.chance(0.3) ? random.integer(0, LAST_HEADING_ROW - 12) : random.integer(0, 3);
  for (const [index, text] of JUNK.slice(0, random.integer(0, JUNK.length)).entries()) {
    put(cells, first + index * 2, random.integer(0, 3), [[text]]);
  }
  return Math.max(first, cells.length + 1);
}

function put(cells: string[][], row: number, column: number, texts: readonly (readonly string[])[]): void {
  while (cells.length < row + texts.length) cells.push([]);
  texts.forEach((line, index) => {
    const target = cells[row + index]!;
    while (target.length < column) target.push('');
    line.forEach((text, offset) => (target[column + offset] = text));
  });
}
