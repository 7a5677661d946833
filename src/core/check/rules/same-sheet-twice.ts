import { addToGroup } from '../../group-by';
import type { CheckContext } from '../check-context';
import { nameOfSheet } from '../places';
import { RecordSum, sumWithCopies } from '../record-sum';
import type { YearRule } from '../rule';
import {
  filledCells,
  type GridRows,
  haveSameCells,
  haveSameRows,
  outlineOf,
  outlineOfRows,
} from '../same-cells';
import { layoutsOfGrid } from '../table-index';
import { sameFiles } from './same-file-twice';

/** Fewer cells may well be the same by chance: a cover, an empty form. */
const FEWEST_CELLS = 12;

/** Fewer entries may well be the same by chance. */
const FEWEST_ENTRIES = 3;

/**
 * A sheet with figures whose cells are all the same as those of an earlier sheet, or a log whose entries are all the same,
 * under another title. Copies of whole files are told once.
 */
export const sameSheetTwice: YearRule = {
  id: 'same-sheet-twice',
  family: 'file and sheet',
  severity: 'warning',
  scope: 'year',
  reads: ['files', 'cells', 'exclusion', 'area', 'incidents'],
  *check(context) {
    for (const [copy, { original, isWhole }] of context.shared(copiedSheets)) {
      const layouts = context.shared(layoutsOfGrid)[copy]!;
      const sum = RecordSum.join(layouts.map((layout) => sumWithCopies(context, layout)));
      yield {
        places: [{ grid: copy }, { grid: original }],
        parameters: { other: nameOfSheet(context, original, copy), isWhole: isWhole ? 1 : 0 },
        effect: sum.bearing(context),
      };
    }
  },
};

/** The earlier sheet that one is a copy of. */
interface CopiedSheet {
  readonly original: number;
  /** All cells are the same, not only the entries of a log. */
  readonly isWhole: boolean;
}

/** Each sheet that holds the same cells, or the same entries of a log, as an earlier one, with that one. */
export function copiedSheets(context: CheckContext): ReadonlyMap<number, CopiedSheet> {
  const { grids, workbookOfGrid } = context.recognition;
  const copiedFiles = sameFiles(context.recognition);
  const layouts = context.shared(layoutsOfGrid);
  const byOutline = new Map<string, number[]>();
  const byEntries = new Map<string, { readonly sheet: number; readonly entries: GridRows }[]>();
  const copies = new Map<number, CopiedSheet>();
  grids.forEach((grid, sheet) => {
    if (layouts[sheet]!.length === 0 || copiedFiles.has(workbookOfGrid[sheet]!)) return;
    const isSame = (other: number): boolean => haveSameCells(grids[other]!, grid);
    const whole = meet(byOutline, outlineOf(grid), sheet, isSame);
    const entries = entriesOf(context, layouts[sheet]!);
    const log =
      entries &&
      meet(byEntries, outlineOfRows(entries), { sheet, entries }, (other) =>
        haveSameRows(other.entries, entries),
      );
    if (whole !== undefined && filledCells(grid) >= FEWEST_CELLS)
      copies.set(sheet, { original: whole, isWhole: true });
    else if (log) copies.set(sheet, { original: log.sheet, isWhole: isSame(log.sheet) });
  });
  return copies;
}

/** The first met before under a key that is the same; from now on this one is among those met. */
function meet<Item>(
  met: Map<string, Item[]>,
  key: string,
  item: Item,
  isSame: (earlier: Item) => boolean,
): Item | undefined {
  const same = met.get(key)?.find(isSame);
  addToGroup(met, key, item);
  return same;
}

/**
 * The rows of a sheet's one table, a log with dates, up to the last that is filled; `undefined` where they are few, or it is
 * no such table.
 */
function entriesOf(context: CheckContext, layouts: readonly number[]): GridRows | undefined {
  const [index, ...others] = layouts;
  if (index === undefined || others.length > 0) return undefined;
  const { kind, fields, bodyFirstRow: first, bodyLastRow } = context.layout(index);
  if (kind !== 'log' || fields.every(({ field }) => field !== 'date')) return undefined;
  const grid = context.gridOf(index);
  let last = Math.min(bodyLastRow, grid.rowCount - 1);
  while (last >= first && grid.isBlankRow(last)) last--;
  return last - first + 1 >= FEWEST_ENTRIES ? { grid, first, last } : undefined;
}
