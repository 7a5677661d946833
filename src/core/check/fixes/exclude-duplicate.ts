import type { Grid } from '../../grid/grid';
import { fixesText } from '../../language/en-GB/fixes';
import { EXCLUSION_REASONS } from '../../records/exclusion';
import { readStatus } from '../../records/status-words';
import { fieldColumn } from '../../records/tally-columns';
import type { Place } from '../finding';
import { rowPlace } from '../places';
import { EXCLUDED } from './edit';
import { type Fix, leaveOut, type Proposal } from './fix';
import type { FixContext } from './fix-context';

/** Where the mark may stand: a status is replaced by it, an outcome or a note only where there is none. */
const PLACES = [
  { field: 'status', mayReplace: true },
  { field: 'outcome', mayReplace: false },
  { field: 'notes', mayReplace: false },
] as const;

/**
 * Marks an entry as a duplicate, in its own row, by the word people use and the reader obeys: the row stays, with its
 * reason, and does not count. The mark moves with the row when rows are inserted or sorted; a row number would not. Where
 * there is no place for the mark, the profile remembers the entry by its reference.
 */
export const excludeDuplicate: Fix = {
  kind: 'exclude-duplicate',
  *propose(context, { places }) {
    const entries = places.flatMap((place) => rowsOf(place));
    const duplicates = entries.filter(({ grid, row }) => duplicatesOn(context, grid, row).length > 0);
    // Of two entries under suspicion the first place is that of the later one.
    for (const { grid, row } of duplicates.length > 0 ? duplicates : entries.slice(0, 1))
      yield proposeFor(context, grid, row);
  },
};

interface RowOfGrid {
  readonly grid: number;
  readonly row: number;
}

function rowsOf({ grid, firstRow, lastRow }: Place): RowOfGrid[] {
  if (firstRow === undefined) return [];
  return Array.from({ length: (lastRow ?? firstRow) - firstRow + 1 }, (_, at) => ({
    grid,
    row: firstRow + at,
  }));
}

function proposeFor(context: FixContext, grid: number, row: number): Proposal {
  const record = entryOn(context, grid, row);
  if (record === undefined) return leaveOut(rowPlace(grid, row), 'not clear');
  const layout = context.layoutOf(record);
  const cells = context.grid(grid);
  const after = { kind: 'text', text: fixesText.duplicateMark } as const;
  const column = PLACES.map(({ field, mayReplace }) => {
    const { column: at, header } = fieldColumn(layout, field) ?? {};
    if (at === undefined || cells.formulaAt(row, at) !== undefined || isCovered(cells, row, at))
      return undefined;
    const isFree = mayReplace || cells.kindAt(row, at) === 'blank';
    return isFree && readStatus(after, field, header ?? '') !== undefined ? at : undefined;
  }).find((at) => at !== undefined);
  if (column !== undefined) return { kind: 'cell', grid, row, column, after };
  const named = context.nameEntry(record);
  if (named) return { kind: 'duplicate', ...named, after: EXCLUDED };
  return leaveOut(rowPlace(grid, row), 'no place for mark');
}

/** The one entry of a row that is a duplicate: left out as one already, or else the only one that counts. */
function entryOn(context: FixContext, grid: number, row: number): number | undefined {
  const { exclusion } = context.records.columns;
  const duplicates = duplicatesOn(context, grid, row);
  const entries =
    duplicates.length > 0
      ? duplicates
      : context.recordsOn(grid, row).filter((record) => exclusion[record] === 0);
  return entries.length === 1 ? entries[0] : undefined;
}

function duplicatesOn(context: FixContext, grid: number, row: number): readonly number[] {
  const { exclusion } = context.records.columns;
  return context.recordsOn(grid, row).filter((record) => exclusion[record] === DUPLICATE);
}

const DUPLICATE = EXCLUSION_REASONS.indexOf('duplicate reference') + 1;

/** Whether a cell lies under another one's merged area, where nobody sees it. */
function isCovered(grid: Grid, row: number, column: number): boolean {
  return grid.data.merges.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      row >= firstRow &&
      row <= lastRow &&
      column >= firstColumn &&
      column <= lastColumn &&
      (row !== firstRow || column !== firstColumn),
  );
}
