import { dayNumberOfDate } from '../calendar/civil-date';
import { formatFinancialYear } from '../calendar/financial-year';
import { type Month, monthNumber, yearOfMonth } from '../calendar/month';
import { figuresWords } from '../language/en-GB/figures';
import type { Measure } from '../recognise/layout';
import { COMPARED_MEASURES, type Cube, type CubeRow, NOT_RECORDED, RATE_GRAINS } from './cube';

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
];

/** The columns that say what may be compared: for each measure, and for rates where there are any. */
function comparisonColumns(cube: Cube): DimensionColumn[] {
  const answer = (yes: boolean) => (yes ? figuresWords.yes : figuresWords.no);
  const compared = COMPARED_MEASURES.filter((measure) => cube.measures.includes(measure));
  const grains = recordsRates(new Set(cube.measures)) ? RATE_GRAINS : [];
  return [
    ...compared.map((measure): DimensionColumn => ({
      header: figuresWords.likeForLike[measure],
      kind: 'text',
      cell: (row) => answer(row.likeForLike.has(measure)),
    })),
    ...grains.map((grain): DimensionColumn => ({
      header: figuresWords.rated[grain],
      kind: 'text',
      cell: (row) => answer(row.rated.has(grain)),
    })),
  ];
}

/** Whether both counts are recorded that rates are made of. */
export function recordsRates(measures: ReadonlySet<Measure>): boolean {
  return measures.has('incidents') && measures.has('arrests');
}

function dimensionColumns(cube: Cube): readonly DimensionColumn[] {
  return [...DIMENSION_COLUMNS, ...comparisonColumns(cube)];
}

/** The columns of the table in order: the dimensions, then one for each measure of the cube. */
export function figuresColumns(cube: Cube): FiguresColumn[] {
  return [
    ...dimensionColumns(cube).map(({ header, kind }) => ({ header, kind })),
    ...cube.measures.map((measure) => ({ header: headers[measure], kind: 'number' as const, measure })),
  ];
}

/** The body rows of the table, in the cube's order; every cell is filled. */
export function figuresRows(cube: Cube): (string | number)[][] {
  const columns = dimensionColumns(cube);
  return cube.rows.map((row) => [
    ...columns.map((column) => column.cell(row)),
    ...cube.measures.map((measure) => row.values.get(measure) ?? NO_VALUE),
  ]);
}

/** The date serial of a month's first day, in the 1900 date system of the report: the day number itself. */
export function serialOfMonth(month: Month): number {
  return dayNumberOfDate({ year: yearOfMonth(month), month: monthNumber(month), day: 1 });
}
