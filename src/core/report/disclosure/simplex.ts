import { EffortSpent } from './effort';
import type { ReachQuestion, SparseColumns } from './linear-program';

const TOLERANCE = 1e-9;
const SMALLEST_PIVOT = 1e-7;
/** After so many steps without progress, the rule that cannot cycle (Bland's) takes over until there is progress. */
const PATIENCE = 40;

/**
 * The state of the method. Row `size - 1` reads: target + gap = amount. Beside the columns proper, each row has a
 * slack column (number `columnCount + row`); those of the balanced rows are held at 0, that of the target is the gap.
 */
export class Simplex {
  private readonly size: number;
  private readonly columnCount: number;
  private readonly upper: Float64Array;
  private readonly basis: Int32Array;
  private readonly basicValue: Float64Array;
  /** The place of a column in the basis, or -1. */
  private readonly place: Int32Array;
  private readonly atUpper: Uint8Array;
  /** The inverse of the basis, row by row. */
  private readonly inverse: Float64Array;
  private readonly prices: Float64Array;
  private readonly direction: Float64Array;
  /** Where the pivot row is not zero. */
  private readonly filled: Int32Array;
  private stalled = 0;

  constructor(
    private readonly columns: SparseColumns,
    private readonly question: ReachQuestion,
  ) {
    const size = columns.rowCount + 1;
    const columnCount = columns.starts.length - 1;
    this.size = size;
    this.columnCount = columnCount;
    this.upper = new Float64Array(columnCount + size);
    this.upper.set(question.upper);
    this.upper[columnCount + size - 1] = question.amount;
    this.basis = Int32Array.from({ length: size }, (_, row) => columnCount + row);
    this.basicValue = new Float64Array(size);
    this.basicValue[size - 1] = question.amount;
    this.place = new Int32Array(columnCount + size).fill(-1);
    for (let row = 0; row < size; row++) this.place[columnCount + row] = row;
    this.atUpper = new Uint8Array(columnCount + size);
    this.inverse = new Float64Array(size * size);
    for (let row = 0; row < size; row++) this.inverse[row * size + row] = 1;
    this.prices = new Float64Array(size);
    this.direction = new Float64Array(size);
    this.filled = new Int32Array(size);
  }

  /** How far the target falls short of the amount. */
  gap(): number {
    const gapColumn = this.columnCount + this.size - 1;
    const place = this.place[gapColumn]!;
    if (place >= 0) return Math.max(0, this.basicValue[place]!);
    return this.atUpper[gapColumn] === 1 ? this.upper[gapColumn]! : 0;
  }

  values(): Float64Array {
    const values = new Float64Array(this.columnCount);
    for (let column = 0; column < this.columnCount; column++) {
      if (this.atUpper[column] === 1) values[column] = this.upper[column]!;
    }
    for (let row = 0; row < this.size; row++) {
      const column = this.basis[row]!;
      if (column < this.columnCount) values[column] = Math.max(0, this.basicValue[row]!);
    }
    return values;
  }

  /** Moves the target as far as it goes. */
  closeGap(): void {
    const cost = new Float64Array(this.columnCount + this.size);
    cost[this.columnCount + this.size - 1] = 1;
    while (this.gap() > TOLERANCE && this.step(cost));
  }

  /** Lowers the cost without moving the target back. */
  cheapen(columnCost: Float64Array): void {
    const gapColumn = this.columnCount + this.size - 1;
    this.upper[gapColumn] = this.gap();
    const cost = new Float64Array(this.columnCount + this.size);
    cost.set(columnCost);
    while (this.step(cost));
  }

  /** One exchange of columns. False where no column lowers the cost. */
  private step(cost: Float64Array): boolean {
    this.question.effort?.spend(this.size * this.size);
    this.computePrices(cost);
    const entering = this.chooseEntering(cost);
    if (entering < 0) return false;
    this.computeDirection(entering);
    this.move(entering);
    return true;
  }

  /** What one unit of each row is worth: the basis' costs times its inverse. */
  private computePrices(cost: Float64Array): void {
    const { size, prices, inverse, basis } = this;
    prices.fill(0);
    for (let row = 0; row < size; row++) {
      const basicCost = cost[basis[row]!]!;
      if (basicCost === 0) continue;
      const start = row * size;
      for (let at = 0; at < size; at++) prices[at]! += basicCost * inverse[start + at]!;
    }
  }

  private chooseEntering(cost: Float64Array): number {
    const { columns, prices, place, upper, atUpper, columnCount } = this;
    const { starts, rows, coefficients } = columns;
    const { target } = this.question;
    const targetPrice = prices[this.size - 1]!;
    const patient = this.stalled < PATIENCE;
    let best = -1;
    let bestGain = TOLERANCE;
    for (let column = 0; column < columnCount; column++) {
      if (place[column]! >= 0 || upper[column] === 0) continue;
      let reduced = cost[column]! - targetPrice * target[column]!;
      for (let entry = starts[column]!; entry < starts[column + 1]!; entry++) {
        reduced -= prices[rows[entry]!]! * coefficients[entry]!;
      }
      const gain = atUpper[column] === 1 ? reduced : -reduced;
      if (gain <= bestGain) continue;
      best = column;
      if (!patient) break;
      bestGain = gain;
    }
    return best;
  }

  /** How the basic columns answer to one unit of the entering one. */
  private computeDirection(entering: number): void {
    const { size, inverse, direction, columns } = this;
    const targetCoefficient = this.question.target[entering]!;
    const first = columns.starts[entering]!;
    const last = columns.starts[entering + 1]!;
    for (let row = 0; row < size; row++) {
      const start = row * size;
      let sum = targetCoefficient * inverse[start + size - 1]!;
      for (let entry = first; entry < last; entry++) {
        sum += columns.coefficients[entry]! * inverse[start + columns.rows[entry]!]!;
      }
      direction[row] = sum;
    }
  }

  /** Moves the entering column until a bound stops it, and lets it take the place of the column that was stopped. */
  private move(entering: number): void {
    const { size, basis, basicValue, direction, upper } = this;
    const sign = this.atUpper[entering] === 1 ? -1 : 1;
    let length = upper[entering]!;
    let leaving = -1;
    for (let row = 0; row < size; row++) {
      const change = sign * direction[row]!;
      if (Math.abs(change) < SMALLEST_PIVOT) continue;
      const room = change > 0 ? basicValue[row]! : upper[basis[row]!]! - basicValue[row]!;
      const limit = Math.max(0, room) / Math.abs(change);
      if (limit > length + TOLERANCE) continue;
      if (limit < length - TOLERANCE || leaving < 0 || this.isBetterPivot(row, leaving)) {
        length = Math.min(length, limit);
        leaving = row;
      }
    }
    if (!Number.isFinite(length)) throw new EffortSpent();
    this.stalled = length > TOLERANCE ? 0 : this.stalled + 1;
    for (let row = 0; row < size; row++) basicValue[row]! -= sign * length * direction[row]!;
    if (leaving < 0) {
      this.atUpper[entering] = sign > 0 ? 1 : 0;
      return;
    }
    this.exchange(
      entering,
      leaving,
      sign > 0 ? length : upper[entering]! - length,
      sign * direction[leaving]! < 0,
    );
  }

  /** Of two rows that stop a column equally early, the one that keeps the arithmetic clean; or, stalled, the first. */
  private isBetterPivot(row: number, than: number): boolean {
    if (this.stalled >= PATIENCE) return this.basis[row]! < this.basis[than]!;
    return Math.abs(this.direction[row]!) > Math.abs(this.direction[than]!);
  }

  private exchange(entering: number, leaving: number, value: number, leavesAtUpper: boolean): void {
    const { size, basis, place, inverse, direction } = this;
    const left = basis[leaving]!;
    place[left] = -1;
    this.atUpper[left] = leavesAtUpper && this.upper[left]! > 0 ? 1 : 0;
    basis[leaving] = entering;
    place[entering] = leaving;
    this.atUpper[entering] = 0;
    this.basicValue[leaving] = value;
    const pivotStart = leaving * size;
    const pivot = direction[leaving]!;
    // The inverse is mostly zeros: only the pivot row's others need work.
    let filled = 0;
    for (let at = 0; at < size; at++) {
      if (inverse[pivotStart + at] === 0) continue;
      inverse[pivotStart + at]! /= pivot;
      this.filled[filled++] = at;
    }
    for (let row = 0; row < size; row++) {
      const factor = direction[row]!;
      if (row === leaving || factor === 0) continue;
      const start = row * size;
      for (let index = 0; index < filled; index++) {
        const at = this.filled[index]!;
        inverse[start + at]! -= factor * inverse[pivotStart + at]!;
      }
    }
  }
}
