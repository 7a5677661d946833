import { type Effort, EffortSpent } from './effort';
import { Simplex } from './simplex';

/** The columns of a sparse matrix, one behind the other. */
export interface SparseColumns {
  readonly rowCount: number;
  /** Where each column's entries begin; one more than there are columns. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly coefficients: Float64Array;
}

/** A question to the programme. Every column may take a value from 0 to `upper`. */
export interface ReachQuestion {
  readonly upper: Float64Array;
  /** What one unit of each column adds to the target. */
  readonly target: Float64Array;
  /** How far the target is to be moved; more is never looked for. */
  readonly amount: number;
  /** What the reckoning may cost. Throws `EffortSpent` where it is not enough. */
  readonly effort?: Effort;
  /** Among the ways to move it as far as possible, one of least cost is taken. Absent: any. */
  readonly cost?: Float64Array;
}

export interface Reach {
  /** How far the target could be moved, at most `amount`. */
  readonly reached: number;
  /** The values of the columns that move it so far. */
  readonly values: Float64Array;
}

/**
 * What the programme's results are told apart by: far above its rounding errors, far below the fractions that whole
 * numbers of our size can give.
 */
export const NOTICEABLE = 1e-5;

/**
 * How far can a sum of columns be moved while every row stays balanced (sums to 0) and every column stays in its
 * bounds? Answered by the revised simplex method with bounded columns (Dantzig; Chvátal, "Linear Programming",
 * chapter 8). All columns at 0 is always a solution, so there is no search for a first one. `starts` describes rows
 * 0 … rowCount - 1; the target takes a row of its own. Throws `EffortSpent` where it costs too much or comes out wrong.
 */
export function reachTarget(columns: SparseColumns, question: ReachQuestion): Reach {
  const simplex = new Simplex(columns, question);
  simplex.closeGap();
  if (question.cost) simplex.cheapen(question.cost);
  const values = simplex.values();
  const reached = question.amount - simplex.gap();
  if (!isBalanced(columns, question, values, reached)) throw new EffortSpent();
  return { reached, values };
}

/** Whether the values do what is claimed of them: should rounding errors ever add up, nothing is claimed at all. */
function isBalanced(
  { rowCount, starts, rows, coefficients }: SparseColumns,
  { upper, target }: ReachQuestion,
  values: Float64Array,
  reached: number,
): boolean {
  const sums = new Float64Array(rowCount);
  let moved = 0;
  for (let column = 0; column < values.length; column++) {
    const value = values[column]!;
    if (value === 0) continue;
    if (value > upper[column]! + NOTICEABLE) return false;
    moved += value * target[column]!;
    for (let entry = starts[column]!; entry < starts[column + 1]!; entry++) {
      sums[rows[entry]!]! += value * coefficients[entry]!;
    }
  }
  return Math.abs(moved - reached) < NOTICEABLE && sums.every((sum) => Math.abs(sum) < NOTICEABLE);
}
