import { quoteSheetName } from '../../grid/address';
import { columnIndex } from '../read-cell';
import { NO_LEADER, type LeaderRun } from './quotes';
import { absolute, partsOfColumn, type TablePlace } from './table-place';

/** How Excel writes a month as the report does: "April 2017". */
export const MONTH_FORMAT = 'mmmm yyyy';

/**
 * The formula that finds a table's leading row and gives its label or one of its numbers; "[z]" where no row has
 * that place. Of equal numbers the upper row comes first. It needs no array entry: SUMPRODUCT does the looking.
 */
export function leaderFormula(run: LeaderRun, place: TablePlace): string {
  if (place.partRows === 0) return `"${NO_LEADER}"`;
  const ranked = partsOfColumn(place, columnIndex(place.table, run.column));
  const row =
    run.place === 1
      ? `MATCH(MAX(${ranked}),${ranked},0)`
      : rowOfPlace(ranked, headerCell(place, run), run.place);
  return `IF(COUNT(${ranked})<${run.place},"${NO_LEADER}",${cellOfRow(run, place, row)})`;
}

function cellOfRow(run: LeaderRun, place: TablePlace, row: string): string {
  if (run.type === 'leader figure') {
    return `INDEX(${partsOfColumn(place, columnIndex(place.table, run.show))},${row})`;
  }
  const label = `INDEX(${partsOfColumn(place, 0)},${row})`;
  const monthLabels = place.table.rows.some((tableRow) => tableRow.cells[0]?.type === 'month');
  return monthLabels ? `TEXT(${label},"${MONTH_FORMAT}")` : label;
}

/** Of the rows that hold the place-th largest number, the one so far down as there are equals above it to pass. */
function rowOfPlace(ranked: string, header: string, place: number): string {
  const number = `LARGE(${ranked},${place})`;
  const larger = `SUMPRODUCT(ISNUMBER(${ranked})*(${ranked}>${number}))`;
  const fromBelow = `ROWS(${ranked})+1-ROW(${ranked})+ROW(${header})`;
  return `ROWS(${ranked})+1-SUMPRODUCT(LARGE((${ranked}=${number})*(${fromBelow}),${place}-${larger}))`;
}

function headerCell(place: TablePlace, run: LeaderRun): string {
  return `${quoteSheetName(place.sheet)}!${absolute(place.headerRow, columnIndex(place.table, run.column))}`;
}
