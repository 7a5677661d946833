import { intersection, type Area } from './area';
import { CellStore } from './cell-store';
import type { Chart } from './chart';
import { AutoFilter, type FilteredPlace } from './filter';
import { LineSizes } from './line-sizes';
import { PageLayout } from './page-layout';
import type { CellComment, CellLink, ConditionalRule, MergedCells, ValidationRule } from './sheet-parts';
import { SheetStyles } from './sheet-styles';
import type { Table } from './table';
import type { Json } from '../json';
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
  readonly merges: MergedCells[] = [];
  readonly links: CellLink[] = [];
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];
  readonly autoFilter = new AutoFilter(this);
  /** Where the sheet's own filter lies; none, or one. */
  readonly filteredPlaces: FilteredPlace[] = [];
  readonly conditionalRules: ConditionalRule[] = [];
  readonly validations: ValidationRule[] = [];
  readonly comments: CellComment[] = [];
  readonly page = new PageLayout();
  /** The first row (or column) of each new page. */
  readonly breaks = { rows: new Set<number>(), columns: new Set<number>() };
  readonly customProperties = new Map<string, string>();
  /** How many rows and columns stay in view. */
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  /** What protection lets people do; absent where the sheet is not protected. */
  protection: { readonly options: { readonly [name: string]: Json }; readonly password: string } | undefined;
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
    this.cells.beforeChange = (row, column) => {
      workbook.undo.note(this, row, column);
    };
    for (const lines of [this.rows, this.columns]) {
      lines.beforeChange = () => {
        workbook.undo.noteKept(lines, () => lines.keep());
      };
    }
    this.styles.beforeLinesChange = () => {
      workbook.undo.noteKept(this.styles, () => this.styles.keepLines());
    };
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  /** Blanks cells, looks left as they are. */
  clearContents(area: Area): void {
    for (const [row, cells] of this.cells.rowsIn(area)) {
      const last = Math.min(area.right, cells.values.length - 1);
      for (let column = area.left; column <= last; column++) {
        if (cells.values[column] === undefined) continue;
        this.workbook.undo.note(this, row, column);
        cells.values[column] = undefined;
        cells.formulas.delete(column);
      }
    }
    this.workbook.touch();
  }

  /** Takes links off cells. */
  clearLinks(area: Area): void {
    const others = this.links.filter((link) => !intersection(link.area, area));
    this.links.splice(0, this.links.length, ...others);
  }

  /** Everything that lies on cells, a list a kind. */
  get partsOnCells(): readonly { area: Area }[][] {
    return [
      this.merges,
      this.links,
      this.tables,
      this.filteredPlaces,
      this.conditionalRules,
      this.validations,
      this.comments,
    ];
  }

  /** Moves everything that lies on cells; what `move` gives `undefined` for is dropped. */
  shiftParts(move: (area: Area) => Area | undefined): void {
    for (const parts of this.partsOnCells) shiftAll(parts, move);
    const { page } = this;
    page.printArea &&= move(page.printArea);
    page.titleRows &&= move(page.titleRows);
    page.titleColumns &&= move(page.titleColumns);
  }
}

/** Moves parts in place, whatever kind they are. */
function shiftAll(parts: { area: Area }[], move: (area: Area) => Area | undefined): void {
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!;
    const area = move(part.area);
    if (area) part.area = area;
    else parts.splice(index, 1);
  }
}
