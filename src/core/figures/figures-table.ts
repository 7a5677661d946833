import { dayNumberOfDate } from '../calendar/civil-date';
import { formatFinancialYear } from '../calendar/financial-year';
import { type Month, monthNumber, yearOfMonth } from '../calendar/month';
import { figuresWords } from '../language/en-GB/figures';
import type { Measure } from '../recognise/layout';
import { type Cube, type CubeRow, NOT_RECORDED } from './cube';

/** The name of the Excel table that every figure is computed from. */
export const FIGURES_TABLE = 'Figures';

/** What stands where a combination has no value of a measure: not available. Sums pass over it. */
export const NO_VALUE = '[x]';

/** A column of the table. `date` cells hold a serial of the 1900 date system, or text where no month is recorded. */
export interface FiguresColumn {
  readonly header: string;
  readonly kind: 'text' | 'number' | 'date';
  readonly measure?: Measure;
}

const { headers } = figuresWords;

interface DimensionColumn extends FiguresColumn {
  readonly cell: (row: CubeRow) => string | number;
}

const DIMENSION_COLUMNS: readonly DimensionColumn[] = [
  { header: headers.year, kind: 'text', cell: (row) => formatFinancialYear(row.year) },
  { header: headers.yearStarting, kind: 'number', cell: (row) => row.year },
  {
    header: headers.month,
    kind: 'date',
    cell: (row) => (row.month === undefined ? NOT_RECORDED : serialOfMonth(row.month)),
  },
  { header: headers.area, kind: 'text', cell: (row) => row.area },
  { header: headers.areaKind, kind: 'text', cell: (row) => figuresWords.areaKinds[row.areaKind] },
  { header: headers.subArea, kind: 'text', cell: (row) => row.subArea },
  { header: headers.category, kind: 'text', cell: (row) => row.category },
  { header: headers.source, kind: 'text', cell: (row) => row.source },
  { header: headers.proactive, kind: 'text', cell: (row) => figuresWords.proactivity[row.proactive] },
  {
    header: headers.likeForLike,
    kind: 'text',
    cell: (row) => (row.likeForLike ? figuresWords.yes : figuresWords.no),
  },
];

/** The columns of the table in order: the dimensions, then one for each measure of the cube. */
export function figuresColumns(cube: Cube): FiguresColumn[] {
  return [
    ...DIMENSION_COLUMNS.map(({ header, kind }) => ({ header, kind })),
    ...cube.measures.map((measure) => ({ header: headers[measure], kind: 'number' as const, measure })),
  ];
}

/** The body rows of the table, in the cube's order; every cell is filled. */
export function figuresRows(cube: Cube): (string | number)[][] {
  return cube.rows.map((row) => [
    ...DIMENSION_COLUMNS.map((column) => column.cell(row)),
    ...cube.measures.map((measure) => row.values.get(measure) ?? NO_VALUE),
  ]);
}

/** The date serial of a month's first day, in the 1900 date system of the report: the day number itself. */
export function serialOfMonth(month: Month): number {
  return dayNumberOfDate({ year: yearOfMonth(month), month: monthNumber(month), day: 1 });
}
