import type { TableFigure } from '../../figures/figure';
import { isPlainCriterion, textLiteral } from '../../figures/formula-literal';
import type { Table } from '../document';
import { columnIndex, tableById, textOfCell } from '../read-cell';
import { readTableFigure } from '../table-figures';
import { type LayoutContext, tableName } from './layout-context';
import { writableText } from './safe-text';
import { columnSpecifier } from './table-place';
import { tableHeaders } from './table-headers';

type Reader = Pick<LayoutContext, 'reading' | 'tableNames'>;

/**
 * A figure over a table of the report as a formula over the Excel table: `INDEX` for a cell, `SUMIFS` or `COUNTIFS`
 * for rows. Where a text is no safe criterion, a comparison takes its place, which knows neither wildcards nor
 * conversions; where another of the column differs from it in case only, `EXACT`.
 */
export function tableFigureFormula(
  figure: TableFigure,
  context: Reader,
): { readonly formula: string; readonly whole: boolean } {
  return {
    formula: formulaOf(figure, context),
    whole: Number.isInteger(readTableFigure(figure, context.reading)),
  };
}

function formulaOf(figure: TableFigure, context: Reader): string {
  const table = tableById(figure.table, context.reading);
  const name = tableName(table, context);
  const headers = tableHeaders(table);
  const column = (id: string) => `${name}${columnSpecifier(headers[columnIndex(table, id)]!)}`;
  if (figure.type === 'cell') return `INDEX(${column(figure.column)},${figure.row + 1})`;
  const added = figure.column === undefined ? undefined : column(figure.column);
  const conditions = figure.where.map(({ column: id, text }) => ({
    cells: column(id),
    literal: textLiteral(writableText(text)),
    isPlain: isPlainCriterion(writableText(text)),
    isUnique: isUniqueInCase(table, id, text, context),
  }));
  if (conditions.length === 0)
    return added === undefined ? `ROWS(${column(table.columns[0]!.id)})` : `SUM(${added})`;
  if (conditions.every(({ isPlain, isUnique }) => isPlain && isUnique)) {
    const criteria = conditions.map(({ cells, literal }) => `${cells},${literal}`).join(',');
    return added === undefined ? `COUNTIFS(${criteria})` : `SUMIFS(${added},${criteria})`;
  }
  // A comparison takes signs for what they are, as criteria do not; only EXACT tells capitals from small letters.
  const matches = conditions
    .map(({ cells, literal, isUnique }) =>
      isUnique ? `(${cells}=${literal})` : `EXACT(${cells},${literal})`,
    )
    .join('*');
  return added === undefined ? `SUMPRODUCT(${matches}*1)` : `SUMPRODUCT(${matches}*1,${added})`;
}

function isUniqueInCase(table: Table, column: string, text: string, { reading }: Reader): boolean {
  const at = columnIndex(table, column);
  const folded = text.toLowerCase();
  return table.rows.every(({ cells }) => {
    const other = textOfCell(cells[at]!, reading);
    return other === text || other.toLowerCase() !== folded;
  });
}
