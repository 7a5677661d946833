import type { CheckContext } from '../check-context';
import { RecordSum, sumWithCopies } from '../record-sum';
import type { YearRule } from '../rule';
import { filledCells, type GridRows, haveSameCells, haveSameRows, outlineOf } from '../same-cells';
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
    const { recognition } = context;
    for (const [copy, original] of context.shared(copiedSheets)) {
      const isWhole = haveSameCells(recognition.grids[copy]!, recognition.grids[original]!);
      const { file, sheet } = recognition.grids[original]!.source;
      const isOtherFile = recognition.workbookOfGrid[copy] !== recognition.workbookOfGrid[original];
      const layouts = context.shared(layoutsOfGrid)[copy]!;
      const sum = RecordSum.join(layouts.map((layout) => sumWithCopies(context, layout)));
      yield {
        places: [{ grid: copy }, { grid: original }],
        parameters: { other: isOtherFile ? `${file} › ${sheet}` : sheet, isWhole: isWhole ? 1 : 0 },
        effect: sum.bearing(context),
      };
    }
  },
};

/** Each sheet that holds the same cells, or the same entries of a log, as an earlier one, with that one. */
export function copiedSheets(context: CheckContext): ReadonlyMap<number, number> {
  const { grids, workbookOfGrid } = context.recognition;
  const copiedFiles = sameFiles(context.recognition);
  const layouts = context.shared(layoutsOfGrid);
  const byOutline = new Map<string, number[]>();
  const byEntries = new Map<string, { readonly grid: number; readonly entries: GridRows }[]>();
  const copies = new Map<number, number>();
  grids.forEach((grid, index) => {
    if (layouts[index]!.length === 0 || copiedFiles.has(workbookOfGrid[index]!)) return;
    const outline = outlineOf(grid);
    const earlier = byOutline.get(outline) ?? [];
    const original = earlier.find((other) => haveSameCells(grids[other]!, grid));
    if (original !== undefined && filledCells(grid) >= FEWEST_CELLS) copies.set(index, original);
    byOutline.set(outline, [...earlier, index]);
    const [layout, ...others] = layouts[index]!;
    const entries = others.length === 0 ? entriesOf(context, layout!) : undefined;
    if (!entries) return;
    const { first, last } = entries;
    const ends = [first, last].map((row) =>
      Array.from({ length: 8 }, (_, column) => grid.cellAt(row, column)),
    );
    const key = JSON.stringify([last - first, ends]);
    const alike = byEntries.get(key) ?? [];
    const same = alike.find((other) => haveSameRows(other.entries, entries));
    if (same && !copies.has(index)) copies.set(index, same.grid);
    byEntries.set(key, [...alike, { grid: index, entries }]);
  });
  return copies;
}

/** The rows of a log with dates, up to the last that is filled; `undefined` where they are few, or it is none. */
function entriesOf(context: CheckContext, index: number): GridRows | undefined {
  const { kind, fields, bodyFirstRow: first, bodyLastRow } = context.layout(index);
  if (kind !== 'log' || fields.every(({ field }) => field !== 'date')) return undefined;
  const grid = context.gridOf(index);
  let last = Math.min(bodyLastRow, grid.rowCount - 1);
  while (last >= first && grid.isBlankRow(last)) last--;
  return last - first + 1 >= FEWEST_ENTRIES ? { grid, first, last } : undefined;
}
