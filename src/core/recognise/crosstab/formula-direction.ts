import { parseRangeAddress } from '../../grid/address';

/** Which way a formula adds up: along its row, down its column, or something from another sheet or file. */
export type FormulaDirection = 'across' | 'down' | 'elsewhere';

const SUM_OF_RANGE = /^\+?(?:SUM|SUBTOTAL|AGGREGATE)\((?:\d{1,3}\s*[,;]\s*)*([^!]*?)\)$/i;
const RANGE = /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/gi;
const CHAIN = /^\+?\$?[A-Z]{1,3}\$?\d{1,7}(?:\s*\+\s*\$?[A-Z]{1,3}\$?\d{1,7})+$/i;

/** Tells which way the formula of the cell at `row`, `column` adds up; `undefined` where it does something else. */
export function formulaDirection(formula: string, row: number, column: number): FormulaDirection | undefined {
  if (formula.includes('!')) return 'elsewhere';
  const inside = SUM_OF_RANGE.exec(formula)?.[1] ?? (CHAIN.test(formula) ? formula : undefined);
  if (inside === undefined) return undefined;
  const ranges = [...inside.matchAll(RANGE)].map(([text]) => parseRangeAddress(text.replaceAll('$', '')));
  if (ranges.length === 0) return undefined;
  const all = (test: (range: NonNullable<(typeof ranges)[number]>) => boolean): boolean =>
    ranges.every((range) => range !== undefined && test(range));
  if (all((range) => range.firstRow === row && range.lastRow === row)) return 'across';
  return all((range) => range.firstColumn === column && range.lastColumn === column) ? 'down' : undefined;
}
