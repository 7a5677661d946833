import type { Field } from '../../profile/profile';
import { CROSSTAB_SIGNS, ENTRY_FIELDS } from './heading-row';
import { monthLabelAt } from './month-column';
import type { Band } from './scan-sheet';
import type { SheetView } from './sheet-view';
import { type Block, findStarts, type Start } from './table-starts';

/** Side by side with more blank columns between, cells have nothing to do with each other. */
const WIDEST_GAP = 3;

/** Splits a band into blocks, side by side: a run of columns that is no table of its own belongs to the one on its left. */
export function blocksOf(view: SheetView, band: Band): Block[] {
  const [only, ...others] = band.columns;
  if (only && others.length === 0) return [{ firstRow: band.firstRow, lastRow: band.lastRow, columns: only }];
  const blocks: Block[] = [];
  let leftStart: Start | undefined;
  for (const columns of band.columns) {
    const block: Block = { firstRow: band.firstRow, lastRow: band.lastRow, columns };
    const left = blocks.at(-1);
    const start = findStarts(view, block)[0];
    const near = left && columns.first - left.columns.last - 1 <= WIDEST_GAP;
    if (left && near && !standApart(view, leftStart, block, start)) {
      blocks[blocks.length - 1] = { ...left, columns: { first: left.columns.first, last: columns.last } };
      leftStart ??= start;
    } else {
      blocks.push(block);
      leftStart = start;
    }
  }
  return blocks;
}

/** What names the rows of a table: two neighbours that both have it are two tables. */
const ROW_NAMES: readonly Field[] = [
  'date',
  'month',
  'time',
  'reference',
  'camera',
  'area',
  'category',
  'source',
];

/** Whether neighbouring blocks are two tables: each names its rows, and not the right one those of the left one. */
function standApart(
  view: SheetView,
  left: Start | undefined,
  block: Block,
  right: Start | undefined,
): boolean {
  if (!left || !right) return false;
  if (right.headings.some(({ signs }) => signs.has('pivot'))) return true;
  const has = (start: Start, field: Field): boolean => start.headings.some(({ fields }) => fields.has(field));
  if (ROW_NAMES.some((field) => has(left, field) && has(right, field))) return true;
  const heading = right.headings.at(-1)?.row ?? right.row - 1;
  const { first, last } = block.columns;
  if (monthLabelAt(view, heading + 1, first)) return true;
  const isCrosstab = CROSSTAB_SIGNS.some((sign) => right.headings.some(({ signs }) => signs.has(sign)));
  if (!isCrosstab || ENTRY_FIELDS.some((field) => has(left, field))) return false;
  const corner = view.headingAt(heading, first);
  const isCount = corner.measure ?? corner.month ?? corner.year ?? corner.quarter;
  return isCount === undefined && last > first && view.textAt(heading + 1, first) !== '';
}
