import { type CellRange, rangeAddress } from '../../core/grid/address';
import type { PaneWork } from './pane-work';

/** Cells of a source somebody wants to see. */
export interface SourceCells {
  readonly file: string;
  readonly sheet: string;
  readonly cells: CellRange;
}

/** What became of that: `elsewhere`, they are in an added file, which Excel does not show; `hidden`, nobody agreed yet. */
export type Shown = 'shown' | 'hidden' | 'elsewhere' | 'failed';

/** Selects cells in Excel and says so; a hidden sheet is shown only with consent. What fails becomes a fault. */
export async function showCells(
  pane: PaneWork,
  { file, sheet, cells }: SourceCells,
  showHidden: boolean,
): Promise<Shown> {
  const { store, surroundings, text } = pane;
  if (file !== store.work().openFile) return 'elsewhere';
  try {
    const notShown = await surroundings.workbook.goTo(sheet, cells, showHidden);
    if (notShown === 'hidden') return 'hidden';
    if (notShown === undefined) {
      pane.say(text.check.goneTo(`${sheet} ${rangeAddress(cells)}`));
      return 'shown';
    }
    pane.fail(text.shell.faults.goingTo, new Error(text.shell.faults.notThere));
  } catch (error) {
    pane.fail(text.shell.faults.goingTo, error);
  }
  return 'failed';
}
