/** How a cell looks. Colours are `#RRGGBB`; '' is none. Words are those of Office.js. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: FontStyle;
  readonly fill: FillStyle;
  readonly alignment: Alignment;
  readonly borders: Readonly<Record<CellEdge, BorderStyle>>;
  readonly protection: { readonly locked: boolean; readonly formulaHidden: boolean };
  /** The named cell style it is based on. */
  readonly styleName: string;
}

export interface FontStyle {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: (typeof UNDERLINES)[number];
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly color: string;
}

export interface FillStyle {
  readonly color: string;
  readonly pattern: (typeof FILL_PATTERNS)[number];
  readonly patternColor: string;
}

export interface Alignment {
  readonly horizontal: (typeof HORIZONTAL)[number];
  readonly vertical: (typeof VERTICAL)[number];
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  /** In degrees, -90 to 90, or 180 for upright letters below each other. */
  readonly textOrientation: number;
  readonly readingOrder: (typeof READING_ORDERS)[number];
}

export interface BorderStyle {
  readonly style: (typeof BORDER_STYLES)[number];
  readonly weight: (typeof BORDER_WEIGHTS)[number];
  readonly color: string;
}

export const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
export const FILL_PATTERNS = ['None', 'Solid', 'Gray50', 'Gray75', 'Gray25', 'Gray16', 'Gray8'] as const;
export const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
export const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
export const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'] as const;
export const BORDER_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const BORDER_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** The edges a single cell has. */
export const CELL_EDGES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;
export type CellEdge = (typeof CELL_EDGES)[number];

export const NO_BORDER: BorderStyle = { style: 'None', weight: 'Thin', color: '#000000' };

/** What a cell of a new workbook looks like. */
export const PLAIN_STYLE: CellStyle = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    subscript: false,
    superscript: false,
    color: '#000000',
  },
  fill: { color: '', pattern: 'None', patternColor: '' },
  alignment: {
    horizontal: 'General',
    vertical: 'Bottom',
    wrapText: false,
    indentLevel: 0,
    shrinkToFit: false,
    textOrientation: 0,
    readingOrder: 'Context',
  },
  borders: {
    top: NO_BORDER,
    bottom: NO_BORDER,
    left: NO_BORDER,
    right: NO_BORDER,
    diagonalDown: NO_BORDER,
    diagonalUp: NO_BORDER,
  },
  protection: { locked: true, formulaHidden: false },
  styleName: 'Normal',
};
