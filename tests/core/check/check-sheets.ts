import { monthsOfFinancialYear } from '../../../src/core/calendar/financial-year';
import {
  describeFindings,
  type DescribedFindings,
  type FindingDescription,
} from '../../../src/core/check/describe-findings';
import type { Rule } from '../../../src/core/check/rule';
import { runRules } from '../../../src/core/check/run-rules';
import { buildCube } from '../../../src/core/figures/build-cube';
import { cellKey, Grid, type GridData } from '../../../src/core/grid/grid';
import { parseCellAddress } from '../../../src/core/grid/address';
import { EMPTY_PROFILE, type Field, type Profile } from '../../../src/core/profile/profile';
import type { AxisMeaning, Measure, PrintedTotal } from '../../../src/core/recognise/layout';
import type { Recognition } from '../../../src/core/recognise/recognition';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { counts, date, log, makeRecognition, type SheetSpec, type Short } from '../records/make-recognition';

/** 3 April 2017, a Monday. */
export const DAY = 42_828;

/** The columns of `logOf`, A to K. */
export const FIELDS = [
  'reference',
  'date',
  'time',
  'camera',
  'area',
  'category',
  'source',
  'attended',
  'arrests',
  'outcome',
  'notes',
] as const satisfies readonly Field[];

export type Entry = Partial<Record<(typeof FIELDS)[number], Short>>;

const USUAL: Entry = {
  date: date(DAY),
  time: '10:00',
  camera: 'C1',
  area: 'Stevenage',
  category: 'Robbery',
  source: 'Operator',
  attended: 'Y',
};

/** A log of entries below a header row: the first entry is in row 2. What an entry does not say is usual. */
export function logOf(
  entries: readonly Entry[],
  { table, ...sheet }: Partial<SheetSpec> & { readonly table?: Parameters<typeof log>[1] } = {},
): SheetSpec {
  const rows = entries.map((entry, index) => {
    const whole: Entry = { ...USUAL, reference: `${sheet.sheet ?? ''}R${index + 1}`, ...entry };
    return FIELDS.map((field) => whole[field] ?? null);
  });
  return { rows: [[...FIELDS], ...rows], tables: [log(FIELDS, table)], ...sheet };
}

/** A log with columns for date and camera alone; what holds for all of it may stand above. */
export function bareLog(context?: AxisMeaning): SheetSpec {
  const rows = [
    ['Date', 'Camera'],
    [date(DAY), 'C1'],
  ];
  return { rows, tables: [log(['date', 'camera'], context && { context })], sheet: 'Bare' };
}

/** So many usual entries. */
export function entries(number: number, entry: Entry = {}): Entry[] {
  return Array.from({ length: number }, () => entry);
}

export interface MatrixOptions {
  readonly dimension?: 'area' | 'category';
  readonly year?: number;
  readonly measure?: Measure;
  readonly totals?: readonly PrintedTotal[];
  readonly context?: AxisMeaning;
}

/** A matrix by month, April to March in columns B to M; the first line is in row 2. */
export function matrixOf(
  lines: Readonly<Record<string, readonly Short[]>>,
  { dimension = 'area', year = 2017, measure = 'incidents', totals = [], context }: MatrixOptions = {},
  sheet: Partial<SheetSpec> = {},
): SheetSpec {
  const months = monthsOfFinancialYear(year);
  const names = Object.keys(lines);
  return {
    rows: [['', ...months.map(String)], ...names.map((name) => [name, ...lines[name]!])],
    tables: [
      counts(
        names.map((name) => ({ [dimension]: name })),
        months.map((month) => ({ month })),
        { context: { measure, ...context }, printedTotals: totals },
      ),
    ],
    ...sheet,
  };
}

/** A line of 1 to 12, which add up to 78, with a printed total in N2 that says `total`, and perhaps a formula. */
export function matrixWithTotal(total: number, formula?: string): SheetSpec {
  const printed: PrintedTotal = {
    row: 1,
    column: 13,
    label: 'Total',
    value: total,
    area: 'Stevenage',
    year: 2017,
    ...(formula !== undefined && { formula }),
  };
  return matrixOf(
    { Stevenage: [...Array.from({ length: 12 }, (_, index) => index + 1), total] },
    { totals: [printed] },
  );
}

export interface CheckOptions {
  readonly profile?: Omit<Profile, 'version'>;
  readonly year?: number;
  readonly change?: (recognition: Recognition) => Recognition;
}

/** What rules say of sheets; every sentence is looked at for gaps. */
export function describeChecks(
  rules: readonly Rule[],
  sheets: readonly SheetSpec[],
  { profile, year, change = (same) => same }: CheckOptions = {},
): DescribedFindings {
  const recognition = change(makeRecognition(sheets, { ...EMPTY_PROFILE, ...profile }));
  const records = encodeRecords(recognition);
  const findings = runRules(rules, { records, cube: buildCube(records, year) });
  const described = describeFindings(findings, recognition);
  for (const finding of described.list) expectWhole(finding);
  return described;
}

/** Where a rule finds something: the cells of each finding, or its sheet where no cells are meant. */
export function check(rule: Rule, sheets: readonly SheetSpec[], options?: CheckOptions): string[] {
  return describeChecks([rule], sheets, options).list.map(({ cells, sheet }) =>
    cells.length === 0 ? sheet : cells.join(' '),
  );
}

/** What a rule says. */
export function sentences(rule: Rule, sheets: readonly SheetSpec[], options?: CheckOptions): string[] {
  return describeChecks([rule], sheets, options).list.map(({ what }) => what);
}

/** The incidents, area and share each finding of a rule bears on. */
export function effects(rule: Rule, sheets: readonly SheetSpec[], options?: CheckOptions): unknown[] {
  return describeChecks([rule], sheets, options).list.map(({ effect }) => effect);
}

/** A change of one grid's data, as an option of `check`. */
export function withGrid(change: Partial<GridData>, index = 0): CheckOptions {
  return {
    change: (recognition) => ({
      ...recognition,
      grids: recognition.grids.map((grid, at) =>
        at === index ? new Grid({ ...grid.data, ...change }) : grid,
      ),
    }),
  };
}

/** Formulas by address. */
export function formulas(byAddress: Readonly<Record<string, string>>): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(byAddress).map(([address, formula]) => {
      const cell = parseCellAddress(address)!;
      return [cellKey(cell.row, cell.column), formula];
    }),
  );
}

function expectWhole({ rule, what, file }: FindingDescription): void {
  if (/undefined|NaN|Infinity|\[object/.test(what)) throw new Error(`${rule} says: ${what}`);
  if (file === '') throw new Error(`${rule} does not say where`);
}
