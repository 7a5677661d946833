import type { Area } from './area';
import { CellStore } from './cell-store';
import { LineSizes } from './line-sizes';
import { SheetStyles } from './sheet-styles';
import type { Workbook } from './workbook';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Excel's standard sizes with Calibri 11, in points. */
const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH = 48;

/** One worksheet. */
export class Sheet {
  readonly cells = new CellStore();
  readonly styles: SheetStyles;
  readonly rows = new LineSizes(STANDARD_HEIGHT);
  readonly columns = new LineSizes(STANDARD_WIDTH);
  readonly merges: Area[] = [];
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  /** Set once the sheet is gone; whoever still holds it finds out here. */
  deleted = false;

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {
    this.styles = new SheetStyles(this.cells, workbook.styles);
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }
}
