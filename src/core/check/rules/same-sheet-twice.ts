import type { CheckContext } from '../check-context';
import { RecordSum, sumWithCopies } from '../record-sum';
import type { YearRule } from '../rule';
import { filledCells, haveSameCells, outlineOf } from '../same-cells';
import { layoutsOfGrid } from '../table-index';
import { sameFiles } from './same-file-twice';

/** Fewer cells may well be the same by chance: a cover, an empty form. */
const FEWEST_CELLS = 12;

/** A sheet with figures whose cells are all the same as those of an earlier sheet. Copies of whole files are told once. */
export const sameSheetTwice: YearRule = {
  id: 'same-sheet-twice',
  family: 'file and sheet',
  severity: 'warning',
  scope: 'year',
  reads: ['files', 'cells', 'exclusion', 'area', 'incidents'],
  *check(context) {
    const { recognition } = context;
    for (const [copy, original] of context.shared(copiedSheets)) {
      const { file, sheet } = recognition.grids[original]!.source;
      const isOtherFile = recognition.workbookOfGrid[copy] !== recognition.workbookOfGrid[original];
      const layouts = context.shared(layoutsOfGrid)[copy]!;
      const sum = RecordSum.join(layouts.map((layout) => sumWithCopies(context, layout)));
      yield {
        places: [{ grid: copy }, { grid: original }],
        parameters: { other: isOtherFile ? `${file} › ${sheet}` : sheet },
        effect: sum.bearing(context),
      };
    }
  },
};

/** Each sheet that holds the same cells as an earlier one, with that one. */
export function copiedSheets(context: CheckContext): ReadonlyMap<number, number> {
  const { grids, workbookOfGrid } = context.recognition;
  const copiedFiles = sameFiles(context.recognition);
  const layouts = context.shared(layoutsOfGrid);
  const byOutline = new Map<string, number[]>();
  const copies = new Map<number, number>();
  grids.forEach((grid, index) => {
    if (layouts[index]!.length === 0 || copiedFiles.has(workbookOfGrid[index]!)) return;
    const outline = outlineOf(grid);
    const earlier = byOutline.get(outline) ?? [];
    const original = earlier.find((other) => haveSameCells(grids[other]!, grid));
    if (original !== undefined && filledCells(grid) >= FEWEST_CELLS) copies.set(index, original);
    byOutline.set(outline, [...earlier, index]);
  });
  return copies;
}
