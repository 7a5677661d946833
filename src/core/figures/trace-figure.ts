import type { FinancialYear } from '../calendar/financial-year';
import type { CellRange } from '../grid/address';
import type { Measure } from '../recognise/layout';
import { keptValue, type Records } from '../records/records';
import { breakdownRecords } from './breakdown-records';
import type { Cube } from './cube';
import { createEvaluator, type TableReader } from './evaluate';
import type { Figure, FigureValue, TableFigure, Where } from './figure';
import { matchRecords, type WeekHour } from './match-records';
import { roundDecimals, SUM_DECIMALS } from './rounding';
import { EVERYTHING, selectCube, type Selection } from './selection';
import { cellsBehind } from './trace-cells';
import { yearBefore } from './year-before';

/** What a figure is followed through. */
export interface TracedYear {
  readonly records: Records;
  readonly cube: Cube;
  /** Reads figures over tables of the report; without it they cannot be followed. */
  readonly readTable?: TableReader;
}

/** The figure to follow, as it was shown. */
export interface TraceRequest {
  readonly figure: Figure;
  /** What the figures were narrowed to. */
  readonly selection?: Selection;
  /** One hour of the week, where the figure counts only what happened in it. */
  readonly at?: WeekHour;
}

/** The counted rows of one source sheet behind a sum. */
export interface SheetRows {
  /** Index into `Recognition.grids`. */
  readonly grid: number;
  readonly file: string;
  readonly sheet: string;
  readonly isHidden: boolean;
  /** Rows of a log or register; cells of a table of counts. */
  readonly rows: number;
  /** What they add to the sum. */
  readonly value: number;
  /** The cells, runs of them together; the first is where to look. */
  readonly ranges: readonly CellRange[];
  /** Runs of cells that `ranges` leaves out: scattered rows make more than anybody would follow. */
  readonly rangesLeftOut: number;
}

/** A figure taken apart, down to the rows of the sheets. Plain data: it travels between threads and windows. */
export type TraceStep =
  | {
      readonly type: 'sum';
      readonly measure: Measure;
      readonly where: Where;
      readonly value: number;
      readonly rows: number;
      /** In file and sheet order. */
      readonly sheets: readonly SheetRows[];
    }
  | { readonly type: 'constant'; readonly value: number }
  | { readonly type: 'table'; readonly figure: TableFigure; readonly value: FigureValue }
  | {
      readonly type: 'ratio' | 'share' | 'difference' | 'change' | 'total' | 'rank';
      /** For a ratio: for every so many. */
      readonly per?: number;
      readonly value: FigureValue;
      /** What is divided, compared or added up, in the order of the formula. */
      readonly parts: readonly TraceStep[];
    };

export interface FigureTrace {
  readonly request: TraceRequest;
  readonly step: TraceStep;
  /** The same figure a year before, where it speaks of a year. */
  readonly before?: FigureValue;
  /** Why it is not compared with the year before; said by who knows what may be compared. */
  readonly uncompared?: Uncompared;
}

/** Why a figure is not held against the one of the year before, and which year that is. */
export interface Uncompared {
  readonly reason: 'not recorded' | 'broken' | 'uneven';
  readonly year: FinancialYear;
}

/**
 * Follows a figure to the cells it was made of: its formula with the value of every part, and behind each sum the
 * counted rows by source sheet. The rows of a sum add up to its value. Linear in the records for each sum.
 */
export function traceFigure(request: TraceRequest, year: TracedYear): FigureTrace {
  const { figure, selection = EVERYTHING, at } = request;
  const evaluate = createEvaluator(selectCube(year.cube, selection), year.readTable);
  const follow = (part: Figure): TraceStep => {
    switch (part.type) {
      case 'sum':
        return traceSum(year, part, selection, at);
      case 'constant':
        return { type: 'constant', value: part.value };
      case 'cell':
      case 'rows':
        return { type: 'table', figure: part, value: year.readTable ? year.readTable(part) : '[x]' };
      case 'ratio':
        return {
          type: 'ratio',
          per: part.per,
          value: evaluate(part),
          parts: [follow(part.of), follow(part.to)],
        };
      case 'share':
        return { type: 'share', value: evaluate(part), parts: [follow(part.part), follow(part.whole)] };
      case 'difference':
      case 'change':
        return { type: part.type, value: evaluate(part), parts: [follow(part.now), follow(part.before)] };
      case 'total':
        return { type: 'total', value: evaluate(part), parts: part.parts.map(follow) };
      case 'rank':
        return { type: 'rank', value: evaluate(part), parts: [follow(part.of)] };
    }
  };
  const earlier = yearBefore(figure);
  const before =
    earlier === undefined || at !== undefined || year.cube.years.every((one) => one >= year.cube.year)
      ? undefined
      : evaluate(earlier);
  return { request, step: follow(figure), ...(before !== undefined && { before }) };
}

/** What a figure is now, as its trace would tell it; without its rows, so that many can be asked for. */
export function valueOfFigure(request: TraceRequest, year: TracedYear): FigureValue {
  const { figure, selection = EVERYTHING, at } = request;
  if (at !== undefined) return traceFigure(request, year).step.value;
  return createEvaluator(selectCube(year.cube, selection), year.readTable)(figure);
}

/** Whether a sum is of one category, source or sub-area: of all others breakdowns leave nothing. */
function asksForBreakdown(where: Where, { categories, sources }: Selection): boolean {
  const { category, source, proactive, subArea } = where;
  return [category, source, proactive, subArea, categories, sources].some((asked) => asked !== undefined);
}

function traceSum(
  { records, cube }: TracedYear,
  { measure, where }: Extract<Figure, { type: 'sum' }>,
  selection: Selection,
  at: WeekHour | undefined,
): TraceStep {
  const { recognition } = records;
  const found = new Map<number, { rows: number[]; value: number }>();
  let total = 0;
  let rows = 0;
  const collect = (read: Records, originOf: (record: number) => number) => {
    const { columns } = read;
    const values = columns.measures.get(measure);
    // Like for like, a measure counts where both years report that very measure (`selectCube`).
    const matches = matchRecords(read, cube, where, selection, { measure, ...(at && { at }) });
    for (let record = 0; values && record < columns.length; record++) {
      const value = keptValue(values[record]!);
      if (Number.isNaN(value) || !matches(record)) continue;
      const { grid } = recognition.layouts[columns.layout[record]!]!;
      let ofGrid = found.get(grid);
      if (!ofGrid) found.set(grid, (ofGrid = { rows: [], value: 0 }));
      ofGrid.rows.push(originOf(record));
      ofGrid.value += value;
      total += value;
      rows++;
    }
  };
  collect(records, (record) => record);
  if (asksForBreakdown(where, selection)) {
    const { moved, origins } = breakdownRecords(records);
    collect(moved, (record) => origins[record]!);
  }
  const sheets = [...found]
    .sort(([one], [other]) => one - other)
    .map(([grid, behind]): SheetRows => {
      const { file, sheet, visibility } = recognition.grids[grid]!.source;
      return {
        grid,
        file,
        sheet,
        isHidden: visibility !== 'visible',
        rows: behind.rows.length,
        value: roundDecimals(behind.value, SUM_DECIMALS),
        ...cellsBehind(records, measure, behind.rows),
      };
    });
  return { type: 'sum', measure, where, value: roundDecimals(total, SUM_DECIMALS), rows, sheets };
}
