import type { Figure } from '../../figures/figure';
import type { Table, TableRow } from '../document';
import { columnIndex } from '../read-cell';
import { figureKey } from './figure-key';
import { partsOf } from './parts-of-figure';
import { alwaysHasValue } from './figure-nature';
import { thisRow, totalsRow, wholeColumn } from './table-place';

interface TableOnSheet {
  readonly table: Table;
  readonly name: string;
  readonly headers: readonly string[];
  /** Whether the last row is the Excel table's total row. */
  readonly totalRow: boolean;
}

type Compile = (figure: Figure) => string;

/** Figures made of others: what they are made of often stands in the same row. */
const COMPOSITE: ReadonlySet<Figure['type']> = new Set(['ratio', 'change', 'share', 'difference', 'rank']);

/**
 * How the figures of one row are compiled: where another cell of the row holds a number a figure is made of, the
 * formula refers to that cell instead of adding it up again, so a change reads as this year less last year over
 * last year. Only sums and totals are referred to and only rates refer, so no formula can come back to itself.
 */
export function compilerForRow(on: TableOnSheet, row: TableRow, compile: Compile): Compile {
  const inTotalRow = on.totalRow && row === on.table.rows.at(-1);
  const known = row.cells.flatMap((cell, column) => {
    if (cell.type !== 'figure') return [];
    return { figure: cell.figure, reference: inTotalRow ? totalsRow(on, column) : thisRow(on, column) };
  });
  const refer = compilerThatRefers(known, compile);
  const own = on.table.rows.indexOf(row);
  return (figure) => {
    const added = inTotalRow && figure.type === 'total' ? columnAddedUp(on, figure.parts) : undefined;
    if (added !== undefined) return `SUM(${wholeColumn(on, added)})`;
    return cellsOf(figure)
      .filter(({ table, row: place }) => table === on.table.id && place === own)
      .reduce((formula, cell) => {
        const column = columnIndex(on.table, cell.column);
        return formula.replaceAll(compile(cell), thisRow(on, column));
      }, refer(figure));
  };
}

/**
 * Compiles figures so that rates refer to the cells that hold the sums they are made of. `cells` are figures that
 * stand somewhere, each with the reference to its cell; only sums and totals among them are referred to.
 */
export function compilerThatRefers(
  cells: readonly { readonly figure: Figure; readonly reference: string }[],
  compile: Compile,
): Compile {
  const known = cells.flatMap(({ figure, reference }) => {
    if (!isSumOrTotal(figure)) return [];
    const formula = compile(figure);
    return isOneCall(formula) && formula.length > reference.length ? [{ formula, reference }] : [];
  });
  known.sort((one, other) => other.formula.length - one.formula.length);
  return (figure) => {
    const formula = compile(figure);
    if (!COMPOSITE.has(figure.type)) return formula;
    return known.reduce((shorter, cell) => shorter.replaceAll(cell.formula, cell.reference), formula);
  };
}

function isSumOrTotal(figure: Figure): boolean {
  return (figure.type === 'sum' || figure.type === 'total') && alwaysHasValue(figure);
}

/** `SUMIFS(…)` from the first bracket to the last: nothing around it can bind to a part of it. */
function isOneCall(formula: string): boolean {
  if (!/^[A-Z]+\(.*\)$/s.test(formula)) return false;
  let depth = 0;
  const bare = formula.replace(/"(?:[^"]|"")*"/g, (quoted) => ' '.repeat(quoted.length));
  for (let index = 0; index < bare.length - 1; index++) {
    if (bare[index] === '(') depth += 1;
    if (bare[index] === ')') depth -= 1;
    if (depth === 0 && bare[index] === ')') return false;
  }
  return true;
}

/** The column whose rows are the very sums a total adds up. */
function columnAddedUp({ table }: TableOnSheet, parts: readonly Figure[]): number | undefined {
  if (parts.length === 0 || !parts.every((part) => part.type === 'sum')) return undefined;
  const wanted = parts.map(figureKey).join('\n');
  const dataRows = table.rows.slice(0, -1);
  const column = table.columns.findIndex((_, index) => {
    const keys = dataRows.map(({ cells }) => {
      const cell = cells[index];
      return cell?.type === 'figure' ? figureKey(cell.figure) : '';
    });
    return keys.join('\n') === wanted;
  });
  return column < 0 ? undefined : column;
}

/** The cells of tables that a figure is made of. */
function cellsOf(figure: Figure): Extract<Figure, { type: 'cell' }>[] {
  return figure.type === 'cell' ? [figure] : partsOf(figure).flatMap(cellsOf);
}
