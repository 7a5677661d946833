import { dayNumberOfDate } from '../../../src/core/calendar/civil-date';
import { type Cell, BLANK_CELL } from '../../../src/core/grid/cell';
import type { Grid, GridSource } from '../../../src/core/grid/grid';
import { GridBuilder } from '../../../src/core/grid/grid-builder';
import type { SourceWorkbook } from '../../../src/core/grid/workbook';

const DAYS_BETWEEN_SYSTEMS = 1462;

/**
 * Makes a sheet from text, a line a row, cells parted by `|`:
 *
 *     Stonebridge – incidents 2017/18 | < | <
 *
 *     Category | Apr | May | Total
 *     Robbery  | 3   | -   | =SUM(B4:C4) 3
 *
 * A bare number is a number, `2017-04-03` a date, `01:30` a time, `TRUE` a boolean, `#DIV/0!` an error, `=F 3` a formula
 * with its remembered result, `<` lengthens the merged area that the cell on its left begins, `^` the one above. Quotes
 * make anything text: `'0130'`. Dots at the front of a text stand for leading spaces. Blank lines are blank rows.
 */
export function sheetOfText(text: string, source: Partial<GridSource> = {}): Grid {
  const whole: GridSource = {
    file: 'test.xlsx',
    sheet: 'Sheet1',
    position: 0,
    visibility: 'visible',
    dateSystem: '1900',
    ...source,
  };
  const builder = new GridBuilder(whole);
  const rows = linesOf(text).map((line) =>
    line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim()),
  );
  rows.forEach((cells, row) => {
    cells.forEach((written, column) => {
      const [, formula, result] = /^=(\S+)\s+(.*)$/.exec(written) ?? [];
      if (formula !== undefined) builder.formula(row, column, formula);
      builder.cell(cellOf(result ?? written, whole));
      const merge = mergeFrom(rows, row, column);
      if (merge) builder.merge(merge);
    });
    builder.endRow();
  });
  return builder.finish();
}

/** Makes a workbook of sheets; each is told the workbook's file and its place in it. */
export function workbookOf(
  file: string,
  sheets: Readonly<Record<string, string>>,
  source: Partial<GridSource> = {},
): SourceWorkbook {
  const grids = Object.entries(sheets).map(([sheet, text], position) =>
    sheetOfText(text, { file, sheet, position, ...source }),
  );
  return {
    file,
    format: file.endsWith('.csv') ? 'csv' : 'xlsx',
    sha256: '0'.repeat(64),
    byteCount: 1,
    dateSystem: source.dateSystem ?? '1900',
    grids,
    externalLinks: [],
  };
}

/** The lines of a text without the blank ones around it and without the indentation they share. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines[0]?.trim() === '') lines.shift();
  if (lines.at(-1)?.trim() === '') lines.pop();
  return lines;
}

function cellOf(written: string, { dateSystem }: GridSource): Cell {
  if (written === '' || written === '<' || written === '^') return BLANK_CELL;
  const quoted = /^'(.*)'$/.exec(written);
  if (quoted) return { kind: 'text', text: quoted[1]! };
  if (/^-?\d+(?:\.\d+)?$/.test(written)) return { kind: 'number', number: Number(written) };
  if (/^(?:TRUE|FALSE)$/.test(written)) return { kind: 'boolean', boolean: written === 'TRUE' };
  if (/^#[A-Z_/0!?]+$/.test(written)) return { kind: 'error', code: written };
  const date = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/.exec(written);
  if (date) {
    const [year, month, day, hour = 0, minute = 0] = date
      .slice(1)
      .map((part: string | undefined) => Number(part ?? 0));
    const days = dayNumberOfDate({ year: year!, month: month!, day: day! }) + (hour * 60 + minute) / 1440;
    return { kind: 'date', serial: dateSystem === '1904' ? days - DAYS_BETWEEN_SYSTEMS : days };
  }
  const time = /^(\d\d):(\d\d)$/.exec(written);
  if (time) return { kind: 'date', serial: (Number(time[1]) * 60 + Number(time[2])) / 1440 };
  return { kind: 'text', text: written.replace(/^\.+/, (dots) => ' '.repeat(dots.length)) };
}

/** The merged area that begins at a place: as far as `<` goes to the right and `^` goes down. */
function mergeFrom(rows: readonly (readonly string[])[], row: number, column: number) {
  const at = (r: number, c: number): string => rows[r]?.[c] ?? '';
  if (['', '<', '^'].includes(at(row, column))) return undefined;
  let lastColumn = column;
  while (at(row, lastColumn + 1) === '<') lastColumn++;
  let lastRow = row;
  while (at(lastRow + 1, column) === '^') lastRow++;
  if (lastColumn === column && lastRow === row) return undefined;
  return { firstRow: row, firstColumn: column, lastRow, lastColumn };
}
