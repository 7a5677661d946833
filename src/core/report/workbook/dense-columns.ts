import { columnNeeds, type TableTexts, widthOf } from './column-needs';
import { type ColumnNeed, type SheetColumns, sumOfPoints, tableColumns } from './sheet-columns';

/** Into how many steps the room is divided that texts share. */
const STEPS = 24;
/** With more columns of text there are too many ways to share it. */
const MOST_TEXT_COLUMNS = 3;
/** Rows looked at of one table: the others are alike. */
const MOST_ROWS = 300;
/** Lines break at words, so a text takes a little more than its width. */
const BROKEN_AT_WORDS = 1.12;

/**
 * Columns for a sheet of several tables that share them: numbers as wide as they need, and the room that is left
 * shared among the texts so that all tables together take the fewest lines.
 */
export function denseColumns(
  pageWidth: number,
  tables: readonly TableTexts[],
  leastFirst: number,
): SheetColumns {
  const needs = columnNeeds(tables);
  const texts = needs.flatMap(({ wraps }, column) => (wraps ? [column] : []));
  const least = needs.map((need, column) => {
    const room = need.wraps ? need.least : need.natural;
    return column === 0 ? Math.max(room, leastFirst) : room;
  });
  const spare = pageWidth - least.reduce((sum, width) => sum + width, 0);
  if (spare <= 0 || texts.length === 0 || texts.length > MOST_TEXT_COLUMNS) {
    return tableColumns(pageWidth, needs, leastFirst);
  }
  const rows = tables.flatMap((table) => widthsOfTexts(table, needs));
  let best = least;
  let fewest = Infinity;
  for (const shares of waysToShare(texts.length, STEPS)) {
    const widths = [...least];
    texts.forEach((column, index) => {
      widths[column]! += (shares[index]! * spare) / STEPS;
    });
    const lines = countAllLines(rows, widths);
    if (lines < fewest) [best, fewest] = [widths, lines];
  }
  const widths = best.map((width) => Math.floor(width * 10) / 10);
  return { widths, textColumn: 0, lines: true, linePoints: sumOfPoints(widths) };
}

/** The texts of each row that can wrap: their columns, and their widths on one line. */
type RowOfTexts = readonly (readonly [column: number, width: number])[];

function widthsOfTexts({ rows, aligns }: TableTexts, needs: readonly ColumnNeed[]): RowOfTexts[] {
  const measured = new Map<string, number>();
  const measure = (text: string): number => {
    let width = measured.get(text);
    if (width === undefined) measured.set(text, (width = widthOf(text, false)));
    return width;
  };
  return rows
    .slice(0, MOST_ROWS)
    .map(({ texts }) =>
      texts.flatMap((text, column) =>
        needs[column]!.wraps && aligns[column] === 'left' ? [[column, measure(text)] as const] : [],
      ),
    );
}

function countAllLines(rows: readonly RowOfTexts[], widths: readonly number[]): number {
  let lines = 0;
  for (const row of rows) {
    let most = 1;
    for (const [column, width] of row) {
      const room = widths[column]!;
      if (width > room) most = Math.max(most, Math.ceil((width * BROKEN_AT_WORDS) / room));
    }
    lines += most;
  }
  return lines;
}

/** Every way to share so many steps among so many columns, more for the later ones first. */
function* waysToShare(columns: number, steps: number): Generator<readonly number[]> {
  if (columns === 1) {
    yield [steps];
    return;
  }
  for (let first = 0; first <= steps; first++) {
    for (const others of waysToShare(columns - 1, steps - first)) yield [first, ...others];
  }
}
