import type { Grid } from '../../grid/grid';
import { fixesText } from '../../language/en-GB/fixes';
import { EXCLUSION_REASONS } from '../../records/exclusion';
import { readStatus } from '../../records/status-words';
import { fieldColumn } from '../../records/tally-columns';
import { EXCLUDED } from './edit';
import { type Fix, leaveOut } from './fix';
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
  *propose(context, { places: [place] }) {
    const row = place?.firstRow;
    if (row === undefined) return;
    const { grid } = place!;
    const record = entryOn(context, grid, row);
    if (record === undefined) {
      yield leaveOut(place!, 'not clear');
      return;
    }
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
    const named = column === undefined ? context.nameEntry(record) : undefined;
    if (column !== undefined) yield { kind: 'cell', grid, row, column, after };
    else if (named) yield { kind: 'duplicate', ...named, after: EXCLUDED };
    else yield leaveOut(place!, 'no place for mark');
  },
};

/** The one entry of a row that is a duplicate: left out as one already, or else the only one that counts. */
function entryOn(context: FixContext, grid: number, row: number): number | undefined {
  const { exclusion } = context.records.columns;
  const records = context.recordsOn(grid, row);
  const duplicates = records.filter((record) => exclusion[record] === DUPLICATE);
  const entries = duplicates.length > 0 ? duplicates : records.filter((record) => exclusion[record] === 0);
  return entries.length === 1 ? entries[0] : undefined;
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
