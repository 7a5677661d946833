import type { Chart, Part } from '../document';
import type { BlockRows, CellContent, CellLink, CellPlan, RowPlan, TablePlan } from './plan';
import { cellHeight, fitsInLine, TALLEST_ROW } from './row-height';
import { looksLikeFormula } from './safe-text';
import type { SheetColumns } from './sheet-columns';
import { styleOf, type StyleName } from './styles';

/** A cell about to be placed; `shown` is the text that must fit, as people see it. */
export interface DraftCell {
  readonly column: number;
  readonly content: CellContent;
  readonly style: StyleName;
  readonly shown: string;
  readonly numberFormat?: string;
  readonly link?: CellLink;
}

/** A chart and the row it covers; its cells are looked up once all tables have their places. */
export interface DraftChart {
  readonly chart: Chart;
  readonly row: number;
}

/** Rows that one page of the print should hold together. */
export interface RowGroup {
  readonly first: number;
  readonly last: number;
}

/** A sheet being filled from top to bottom: rows are only ever added below, so a row's index never changes. */
export class SheetDraft {
  readonly rows: RowPlan[] = [];
  readonly tables: TablePlan[] = [];
  readonly charts: DraftChart[] = [];
  readonly blocks: BlockRows[] = [];
  readonly keptTogether: RowGroup[] = [];
  /** Tables: each on one page where it fits on one, since only one heading of a sheet can be printed again. */
  readonly keptWhole: RowGroup[] = [];
  /** How many rows are printed, where not all are. */
  printedRows: number | undefined;

  constructor(
    readonly part: Pick<Part, 'id' | 'sheetName' | 'title' | 'role' | 'orientation'>,
    readonly columns: SheetColumns,
  ) {}

  /** The index of the row that is added next. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Adds a row as high as its cells need, and `space` points more. Gives back its index. */
  addRow(cells: readonly DraftCell[], space = 0): number {
    const needed = cells.map((cell) => cellHeight(cell.shown, cell.style, this.widthOf(cell.column)));
    return this.addRowOfHeight(cells, Math.max(...needed, 0) + space);
  }

  addRowOfHeight(cells: readonly DraftCell[], height: number): number {
    this.rows.push({ height: Math.min(height, TALLEST_ROW), cells: cells.map(planCell) });
    return this.rows.length - 1;
  }

  /** Whether a text fits on one line across the page from the first column on. */
  fitsOnOneLine(text: string, style: StyleName): boolean {
    const { size, bold } = styleOf(style);
    return fitsInLine(text, this.columns.linePoints, size, bold);
  }

  private widthOf(column: number): number {
    return this.columns.widths[column] ?? this.columns.widths[0]!;
  }
}

/** Formats a text as text where Excel could take it for a formula once somebody edits the cell. */
function planCell({ column, content, style, numberFormat, link }: DraftCell): CellPlan {
  const risky = content.type === 'text' && looksLikeFormula(content.text);
  const format = risky ? '@' : numberFormat;
  return {
    column,
    content,
    style,
    ...(format !== undefined && { numberFormat: format }),
    ...(link && { link }),
  };
}
