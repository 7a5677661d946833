import type { CellRange } from '../../grid/address';
import type { StyleName } from './styles';

/**
 * A workbook as plain data: everything decided, nothing left to compute. A writer of .xlsx files and one that talks
 * to Excel carry out the same plan. Rows and columns are zero-based.
 */
export interface WorkbookPlan {
  readonly properties: DocumentProperties;
  /** In the order of their tabs; the first is the one shown when the workbook opens, with the cursor in A1. */
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly DefinedName[];
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  readonly creator: string;
  readonly company: string;
  readonly description: string;
  readonly language: 'en-GB';
}

/** A name for one cell, which formulas may use in its stead. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface SheetPlan {
  /** The part of the report it shows: what stays when somebody renames the sheet. */
  readonly partId: string;
  /** At most 31 characters, unique whatever the case. */
  readonly name: string;
  /** RRGGBB. */
  readonly tabColour: string;
  readonly gridlines: boolean;
  /** Column widths as Excel counts them: in digits of the default font. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly RowPlan[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  /** Which rows show which block of the report, from top to bottom, so that what people type there can be kept. */
  readonly blocks: readonly BlockRows[];
  /** How many rows and columns stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
}

/** Rows that show a block of the report. */
export interface BlockRows {
  readonly id: string;
  /**
   * `draft`: what the report says, which people may reword. `typed`: what they wrote. `question`: what they are asked
   * to write. `note`: what the report remarks on their text. `other`: anything else, which they cannot reword.
   */
  readonly holds: 'draft' | 'typed' | 'question' | 'note' | 'other';
  readonly firstRow: number;
  readonly lastRow: number;
  /** The fingerprint of what the report itself says here, whatever people wrote. */
  readonly draft?: string;
}

export interface RowPlan {
  /** In points, at most 409. */
  readonly height: number;
  readonly cells: readonly CellPlan[];
}

export interface CellPlan {
  readonly column: number;
  readonly content: CellContent;
  readonly style: StyleName;
  /** Excel's number format code; absent: General. */
  readonly numberFormat?: string;
  readonly link?: CellLink;
}

/** What a cell holds. A text is never a formula, whatever it begins with; a blank one has a style only. */
export type CellContent =
  | { readonly type: 'blank' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number }
  /** `dayNumber` is the 1900-system serial. */
  | { readonly type: 'date'; readonly dayNumber: number }
  /** Without the leading equals sign; `cached` is what core evaluated it to. */
  | { readonly type: 'formula'; readonly formula: string; readonly cached: number | string };

/** A link to cell A1 of a sheet; `hint` is read aloud and shown on hovering. */
export interface CellLink {
  readonly sheet: string;
  readonly hint: string;
}

/** An Excel table. The header cells lie in its first row and hold the very texts of `columns`. */
export interface TablePlan {
  /** Unique in the workbook; letters, digits, underscores. */
  readonly name: string;
  readonly range: CellRange;
  readonly columns: readonly TableColumnPlan[];
  /** Whether the last row is the table's total row, which its columns do not include. */
  readonly totalRow: boolean;
}

export interface TableColumnPlan {
  readonly name: string;
  /** What stands in the total row, where there is one. */
  readonly total?: CellContent;
}

/** A native chart; its value axis starts at zero. */
export interface ChartPlan {
  readonly kind: 'column' | 'bar' | 'line';
  readonly title: string;
  readonly axisTitle: string;
  /** Excel's number format code of the value axis and the labels. */
  readonly numberFormat: string;
  readonly labels: ChartCells<string>;
  readonly series: readonly ChartSeriesPlan[];
  readonly alternativeText: string;
  /** The cells the chart covers. */
  readonly place: CellRange;
}

export interface ChartSeriesPlan {
  readonly name: string;
  readonly values: ChartCells<number | undefined>;
}

/** One column of cells on a sheet and what is in them, for readers that do not calculate. */
export interface ChartCells<Value> {
  readonly sheet: string;
  readonly range: CellRange;
  readonly cached: readonly Value[];
}

export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** In inches. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly area: CellRange;
  /** Rows printed again at the top of every page. */
  readonly repeatedRows?: { readonly first: number; readonly last: number };
  /** Whether the sheet is printed so small that it takes one page. */
  readonly onOnePage: boolean;
  /** Rows before which a new page starts. */
  readonly breaksBefore: readonly number[];
  readonly headerText: string;
  readonly footerText: string;
  /** Words around the page number and the number of pages: "Page 1 of 9". */
  readonly pageNumbering: { readonly before: string; readonly between: string };
}
