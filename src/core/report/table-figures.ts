import type { TableFigure } from '../figures/figure';
import type { Table, TableRow } from './document';
import { columnIndex, type Reading, tableById, textOfCell, valueOfCell } from './read-cell';

/**
 * The number of a figure over a table of the report. Throws where the table, the column or the row is not there, or
 * the cell holds no number: a slip in the report's composition.
 */
export function readTableFigure(figure: TableFigure, reading: Reading): number {
  const table = tableById(figure.table, reading);
  if (figure.type === 'cell') {
    const cell = table.rows[figure.row]?.cells[columnIndex(table, figure.column)];
    const value = cell && valueOfCell(cell, reading);
    if (typeof value === 'number') return value;
    throw new Error(`No number in row ${figure.row} of “${figure.column}” of the table “${figure.table}”.`);
  }
  const rows = matchingRows(table, figure.where, reading);
  if (figure.column === undefined) return rows.length;
  const column = columnIndex(table, figure.column);
  return rows.reduce((sum, { cells }) => {
    const value = valueOfCell(cells[column]!, reading);
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
}

/** The rows of a table with these texts, to the letter; its total row never among them. */
function matchingRows(
  table: Table,
  where: Extract<TableFigure, { type: 'rows' }>['where'],
  reading: Reading,
): TableRow[] {
  const tests = where.map(({ column, text }) => ({ at: columnIndex(table, column), text }));
  return table.rows.filter(
    ({ role, cells }) =>
      role !== 'total' && tests.every(({ at, text }) => textOfCell(cells[at]!, reading) === text),
  );
}
