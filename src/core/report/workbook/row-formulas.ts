import type { Figure } from '../../figures/figure';
import type { Table, TableRow } from '../document';
import { figureKey } from './figure-key';
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
    if (cell.type !== 'figure' || !isSumOrTotal(cell.figure)) return [];
    const formula = compile(cell.figure);
    const reference = inTotalRow ? totalsRow(on, column) : thisRow(on, column);
    return isOneCall(formula) && formula.length > reference.length ? [{ formula, reference }] : [];
  });
  known.sort((one, other) => other.formula.length - one.formula.length);
  return (figure) => {
    if (COMPOSITE.has(figure.type)) {
      return known.reduce(
        (formula, cell) => formula.replaceAll(cell.formula, cell.reference),
        compile(figure),
      );
    }
    const added = inTotalRow && figure.type === 'total' ? columnAddedUp(on, figure.parts) : undefined;
    return added === undefined ? compile(figure) : `SUM(${wholeColumn(on, added)})`;
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
