import type { CountEquations, Term } from './count-equations';
import type { Effort } from './effort';
import { reachTarget, type SparseColumns } from './linear-program';

/** What readers are told, and know beforehand, about a count. */
export interface ToldCount {
  readonly value: number;
  /** What every withheld count is at least, by the published method. */
  readonly lowest: number;
  /** What the number shown for it can stand for; both are the value where it is shown as it is. */
  readonly shownLow: number;
  readonly shownHigh: number;
  /** The information lost when it is withheld. */
  readonly weight: number;
}

/** How far a sum of counts can move, and how far each count moves with it. */
export interface Movement {
  readonly reached: number;
  /** Only counts that do move; `index` is the count, `times` by how much. */
  readonly moves: readonly Term[];
}

/** Which counts may move: withheld ones freely, shown ones within what their number can stand for. */
export interface MovementRules {
  readonly withheld: Uint8Array;
  /** Given: counts that are shown may leave their bounds too, at the price of their weight, but for those barred. */
  readonly barred?: Uint8Array;
}

/** A column of the programme: moves a cell or a count up or down. */
interface Column {
  readonly entries: readonly Term[];
  /** The count that moves, or NO_COUNT for a cell that is no count by itself. */
  readonly count: number;
  readonly sign: 1 | -1;
  /** How far it can go at most. */
  readonly length: number;
  /** Whether it is outside what a shown number can stand for. */
  readonly beyond: boolean;
}

const NO_COUNT = -1;
const NOT_REACHED = -1;
/** Smaller moves are noise; they must not add up to anything noticeable. */
const NOISE = 1e-8;

/**
 * Counts that hang together through equations, with the question a reader would ask of them: how much higher or lower
 * could this one be, everything published staying true?
 */
export class CountBlock {
  readonly counts: readonly ToldCount[];
  readonly #columns: readonly Column[];
  readonly #rowCount: number;
  readonly #matrix: SparseColumns;
  /** The columns that stand in each row. */
  readonly #columnsOfRow: readonly Int32Array[];
  readonly #columnsOfCount: readonly Int32Array[];
  readonly #heaviest: number;

  /** Every question is paid for out of `effort`. */
  constructor(
    equations: CountEquations,
    counts: readonly ToldCount[],
    readonly effort: Effort,
  ) {
    this.counts = counts;
    this.#heaviest = counts.reduce((most, count) => Math.max(most, count.weight), 1);
    const columns = layColumns(equations, counts);
    const columnsOfRow: number[][] = [];
    const columnsOfCount: number[][] = counts.map(() => []);
    columns.forEach(({ entries, count }, column) => {
      for (const { index } of entries) (columnsOfRow[index] ??= []).push(column);
      if (count !== NO_COUNT) columnsOfCount[count]!.push(column);
    });
    this.#columns = columns;
    this.#rowCount = columnsOfRow.length;
    this.#matrix = packColumns(columns, columnsOfRow.length);
    this.#columnsOfRow = Array.from(columnsOfRow, (list) => Int32Array.from(list));
    this.#columnsOfCount = columnsOfCount.map((list) => Int32Array.from(list));
  }

  /**
   * How far a sum of counts can move up (or down), at most by `amount`. With `rules.barred`, shown counts may be drawn
   * in, and of all movements that reach as far one is taken that draws in little weight. Throws `EffortSpent`.
   */
  move(sum: readonly Term[], upwards: boolean, amount: number, rules: MovementRules): Movement {
    this.effort.spend(this.#columns.length);
    const { columns, matrix } = this.#reachable(sum, rules);
    const upper = new Float64Array(columns.length);
    const target = new Float64Array(columns.length);
    const cost = new Float64Array(columns.length);
    const timesOf = new Float64Array(this.counts.length);
    for (const { index, times } of sum) timesOf[index] = upwards ? times : -times;
    columns.forEach((column, at) => {
      const { length, count, sign, beyond } = this.#columns[column]!;
      upper[at] = length;
      if (count === NO_COUNT) return;
      target[at] = sign * timesOf[count]!;
      if (beyond && rules.withheld[count] === 0) cost[at] = this.counts[count]!.weight / this.#heaviest;
    });
    const question = { upper, target, amount, effort: this.effort };
    const { reached, values } = reachTarget(matrix, rules.barred ? { ...question, cost } : question);
    const moves = new Map<number, number>();
    columns.forEach((column, at) => {
      const { count, sign } = this.#columns[column]!;
      if (count !== NO_COUNT && values[at] !== 0)
        moves.set(count, (moves.get(count) ?? 0) + sign * values[at]!);
    });
    return {
      reached,
      moves: [...moves].flatMap(([index, times]) => (Math.abs(times) > NOISE ? [{ index, times }] : [])),
    };
  }

  /** Whether a column can move at all. */
  #moves(column: Column, rules: MovementRules): boolean {
    const { beyond, count } = column;
    if (!beyond || rules.withheld[count] === 1) return true;
    return rules.barred !== undefined && rules.barred[count] === 0;
  }

  /** The columns that can have to do with a sum, and their part of the matrix with its rows numbered anew. */
  #reachable(sum: readonly Term[], rules: MovementRules): { columns: Int32Array; matrix: SparseColumns } {
    const all = this.#columns;
    const isFound = new Uint8Array(all.length);
    const rowNumbers = new Int32Array(this.#rowCount).fill(NOT_REACHED);
    const found: number[] = [];
    let rowCount = 0;
    let entryCount = 0;
    const visit = (columns: Int32Array) => {
      for (const column of columns) {
        if (isFound[column] === 1) continue;
        isFound[column] = 1;
        if (this.#moves(all[column]!, rules)) found.push(column);
      }
    };
    for (const { index } of sum) visit(this.#columnsOfCount[index]!);
    const { starts, rows, coefficients } = this.#matrix;
    for (let next = 0; next < found.length; next++) {
      const column = found[next]!;
      for (let entry = starts[column]!; entry < starts[column + 1]!; entry++) {
        const row = rows[entry]!;
        entryCount++;
        if (rowNumbers[row] !== NOT_REACHED) continue;
        rowNumbers[row] = rowCount++;
        visit(this.#columnsOfRow[row]!);
      }
    }
    const columns = Int32Array.from(found).sort();
    const matrix = {
      rowCount,
      starts: new Int32Array(columns.length + 1),
      rows: new Int32Array(entryCount),
      coefficients: new Float64Array(entryCount),
    };
    let at = 0;
    columns.forEach((column, index) => {
      for (let entry = starts[column]!; entry < starts[column + 1]!; entry++) {
        matrix.rows[at] = rowNumbers[rows[entry]!]!;
        matrix.coefficients[at++] = coefficients[entry]!;
      }
      matrix.starts[index + 1] = at;
    });
    return { columns, matrix };
  }
}

/**
 * The columns that move cells and counts. A count of one cell moves with it; a count of several has a row of its own,
 * in which the moves of its cells and its own cancel out. The links are rows too.
 */
function layColumns(equations: CountEquations, counts: readonly ToldCount[]): Column[] {
  const rows: (readonly Term[])[] = [...equations.links];
  const countOfCell = new Map<number, number>();
  const columns: Column[] = [];
  equations.counts.forEach((terms, count) => {
    const [only] = terms;
    if (terms.length === 1 && only!.times === 1 && !countOfCell.has(only!.index)) {
      countOfCell.set(only!.index, count);
      return;
    }
    const row = rows.push(terms) - 1;
    columns.push(...moveCount([{ index: row, times: -1 }], count, counts[count]!));
  });
  const entriesOfCell: Term[][] = equations.cells.map(() => []);
  rows.forEach((terms, row) => {
    for (const { index, times } of terms) entriesOfCell[index]!.push({ index: row, times });
  });
  equations.cells.forEach((value, cell) => {
    const count = countOfCell.get(cell);
    const entries = entriesOfCell[cell]!;
    columns.push(
      ...(count === undefined ? moveCell(entries, value) : moveCount(entries, count, counts[count]!)),
    );
  });
  return columns.filter((column) => column.length > 0);
}

function moveCell(entries: readonly Term[], value: number): Column[] {
  const free = { count: NO_COUNT, beyond: false };
  return [
    { ...free, entries, sign: 1, length: Infinity },
    { ...free, entries: negate(entries), sign: -1, length: value },
  ];
}

function moveCount(entries: readonly Term[], count: number, told: ToldCount): Column[] {
  const { value, lowest, shownLow, shownHigh } = told;
  const within = { count, beyond: false };
  const beyond = { count, beyond: true };
  const opposite = negate(entries);
  return [
    { ...within, entries, sign: 1, length: shownHigh - value },
    { ...within, entries: opposite, sign: -1, length: value - shownLow },
    { ...beyond, entries, sign: 1, length: Infinity },
    { ...beyond, entries: opposite, sign: -1, length: shownLow - lowest },
  ];
}

function negate(entries: readonly Term[]): Term[] {
  return entries.map(({ index, times }) => ({ index, times: -times }));
}

function packColumns(columns: readonly Column[], rowCount: number): SparseColumns {
  const starts = new Int32Array(columns.length + 1);
  columns.forEach((column, index) => (starts[index + 1] = starts[index]! + column.entries.length));
  const entries = columns.flatMap((column) => column.entries);
  return {
    rowCount,
    starts,
    rows: Int32Array.from(entries, (entry) => entry.index),
    coefficients: Float64Array.from(entries, (entry) => entry.times),
  };
}
