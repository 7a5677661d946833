import type { Figure, Shorthand } from '../figures/figure';
import type { Part, TableCell } from './document';
import { WITHHELD } from './read-cell';
import type { ReportContext } from './report-context';
import { partsOf } from './workbook/parts-of-figure';

/** These can come to stand in any table as its figures change, so the Notes always explain them. */
const ALWAYS_EXPLAINED: readonly Shorthand[] = ['[x]', '[z]'];

/** The symbols that some cells show as they stand, in alphabetical order. */
export function shorthandOfCells(context: ReportContext, cells: readonly TableCell[]): Shorthand[] {
  const used = new Set<Shorthand>();
  for (const cell of cells) {
    if (cell.type === 'shorthand') used.add(cell.shorthand);
    // What follows tables of the report is always a number.
    if (cell.type !== 'figure' || followsTables(cell.figure)) continue;
    const value = context.evaluate(cell.figure);
    if (typeof value === 'string') used.add(value);
  }
  return [...used].sort();
}

/** The symbols that some parts of the report show or can come to show, in alphabetical order. */
export function usedShorthand(context: ReportContext, parts: readonly Part[]): Shorthand[] {
  const cells = parts.flatMap((part) =>
    part.blocks.flatMap((block) => (block.type === 'table' ? block.rows.flatMap((row) => row.cells) : [])),
  );
  const canBeWithheld = context.face === 'public' && context.policy.method !== 'off';
  const explained = canBeWithheld ? [...ALWAYS_EXPLAINED, WITHHELD] : ALWAYS_EXPLAINED;
  return [...new Set([...explained, ...shorthandOfCells(context, cells)])].sort();
}

function followsTables(figure: Figure): boolean {
  return figure.type === 'cell' || figure.type === 'rows' || partsOf(figure).some(followsTables);
}
