import { BLANK_CELL, type Cell } from '../../../src/core/grid/cell';
import type { SheetVisibility } from '../../../src/core/grid/grid';
import { gridOfCells } from '../../../src/core/grid/grid-builder';
import { EMPTY_PROFILE, type Field, type Profile } from '../../../src/core/profile/profile';
import type { Axis, AxisMeaning, Layout } from '../../../src/core/recognise/layout';
import type { Recognition } from '../../../src/core/recognise/recognition';

/** A cell written shortly: text, number, boolean, null for a blank, or a cell. */
export type Short = string | number | boolean | null | Cell;

export function date(serial: number): Cell {
  return { kind: 'date', serial };
}

export function error(code: string): Cell {
  return { kind: 'error', code };
}

function cellOf(short: Short): Cell {
  if (short === null) return BLANK_CELL;
  if (typeof short === 'string') return { kind: 'text', text: short };
  if (typeof short === 'number') return { kind: 'number', number: short };
  if (typeof short === 'boolean') return { kind: 'boolean', boolean: short };
  return short;
}

/** A sheet with the tables recognised on it. */
export interface SheetSpec {
  readonly file?: string;
  readonly sheet?: string;
  readonly isPrevious?: boolean;
  readonly visibility?: SheetVisibility;
  readonly rows: readonly (readonly Short[])[];
  readonly tables: readonly TableSpec[];
}

export type TableSpec = Omit<Layout, 'grid' | 'range' | 'bodyFirstRow' | 'bodyLastRow'> &
  Partial<Pick<Layout, 'range' | 'bodyFirstRow' | 'bodyLastRow'>>;

const PLAIN = {
  title: '',
  headerRows: [0],
  confidence: 1,
  reasons: [],
  fields: [],
  unused: [],
  context: {},
  countColumns: [],
  countRows: [],
  leftOutRows: [],
  printedTotals: [],
  ambiguities: [],
  isPivot: false,
} as const;

/** Fields by column: `['reference', 'date', undefined, 'area']`. */
export function fieldColumns(
  fields: readonly (Field | undefined)[],
  headers: readonly string[] = [],
): Layout['fields'] {
  return fields.flatMap((field, column) =>
    field === undefined
      ? []
      : [{ field, column, header: headers[column] ?? field, confidence: 1, reasons: [], rivals: [] }],
  );
}

export function log(fields: readonly (Field | undefined)[], rest: Partial<TableSpec> = {}): TableSpec {
  return { ...PLAIN, kind: 'log', fields: fieldColumns(fields), ...rest };
}

export function register(
  subject: Layout['subject'],
  fields: readonly (Field | undefined)[],
  rest: Partial<TableSpec> = {},
): TableSpec {
  return { ...PLAIN, kind: 'register', fields: fieldColumns(fields), ...(subject && { subject }), ...rest };
}

/** A matrix (or block, or summary): lines of rows from row 1 on, of columns from column 1 on. */
export function counts(
  rows: readonly AxisMeaning[],
  columns: readonly AxisMeaning[],
  rest: Partial<TableSpec> = {},
): TableSpec {
  const lines = (meanings: readonly AxisMeaning[]): Axis[] =>
    meanings.map((meaning, index) => ({
      index: index + 1,
      label: meaning.category ?? meaning.source ?? meaning.area ?? 'x',
      ...meaning,
    }));
  return { ...PLAIN, kind: 'matrix', countRows: lines(rows), countColumns: lines(columns), ...rest };
}

/** What a recogniser would give for these sheets; each file's sheets must stand together. */
export function makeRecognition(sheets: readonly SheetSpec[], profile: Profile = EMPTY_PROFILE): Recognition {
  const files = [...new Set(sheets.map(fileOf))];
  const grids = sheets.map((sheet, position) =>
    gridOfCells(
      {
        file: fileOf(sheet),
        sheet: sheet.sheet ?? `Sheet${String(position + 1)}`,
        position,
        visibility: sheet.visibility ?? 'visible',
        dateSystem: '1900',
      },
      sheet.rows.map((row) => row.map(cellOf)),
    ),
  );
  return {
    workbooks: files.map((file) => {
      const own = sheets.filter((sheet) => fileOf(sheet) === file);
      return {
        file,
        format: 'xlsx',
        sha256: '',
        byteCount: 0,
        dateSystem: '1900',
        grids: grids.filter((_, index) => fileOf(sheets[index]!) === file),
        externalLinks: [],
        isPrevious: own.some(({ isPrevious }) => isPrevious === true),
      };
    }),
    grids,
    workbookOfGrid: sheets.map((sheet) => files.indexOf(fileOf(sheet))),
    layouts: sheets.flatMap((sheet, grid) =>
      sheet.tables.map((table): Layout => {
        const width = Math.max(1, ...sheet.rows.map((row) => row.length));
        return {
          bodyFirstRow: 1,
          bodyLastRow: sheet.rows.length - 1,
          range: { firstRow: 0, firstColumn: 0, lastRow: sheet.rows.length - 1, lastColumn: width - 1 },
          ...table,
          grid,
        };
      }),
    ),
    unrecognised: [],
    given: profile,
    profile,
    suggestions: [],
  };
}

function fileOf(sheet: SheetSpec): string {
  return sheet.file ?? 'book.xlsx';
}
