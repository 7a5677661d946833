/**
 * Linear programmes solved without rounding: a tableau of whole numbers over one common denominator (Edmonds' integer
 * pivoting), Bland's rule, two phases. Small and slow on purpose: it judges the product's own solver.
 */
export class ExactProgramme {
  readonly #width: number;
  /** Rows of whole numbers, the right-hand side last; all over `#denominator`. */
  #rows: number[][];
  #basis: number[];
  #denominator = 1;

  /** Rows `Σ coefficients · x = right`, x ≥ 0. Throws where nothing fulfils them. */
  constructor(
    rows: readonly { readonly coefficients: readonly number[]; readonly right: number }[],
    width: number,
  ) {
    this.#width = width;
    this.#rows = rows.map(({ coefficients, right }, index) => {
      const sign = right < 0 ? -1 : 1;
      const artificial = rows.map((_, at) => (at === index ? 1 : 0));
      return [...coefficients.map((value) => sign * value + 0), ...artificial, sign * right];
    });
    this.#basis = rows.map((_, index) => width + index);
    this.#findFirst(rows.length);
  }

  /** The largest value of a sum of variables; `Infinity` where there is none. As a fraction. */
  maximise(objective: readonly number[]): { top: number; bottom: number } | undefined {
    for (;;) {
      const entering = this.#entering(objective);
      if (entering < 0) break;
      const leaving = this.#leaving(entering);
      if (leaving < 0) return undefined;
      this.#pivot(leaving, entering);
    }
    let top = 0;
    this.#rows.forEach((row, index) => (top += (objective[this.#basis[index]!] ?? 0) * row[row.length - 1]!));
    return { top: safe(top), bottom: this.#denominator };
  }

  /** Where the last maximum was found: the tops of the variables' values, over one bottom. */
  point(): { tops: readonly number[]; bottom: number } {
    const tops = new Array<number>(this.#width).fill(0);
    this.#rows.forEach((row, index) => (tops[this.#basis[index]!] = row[row.length - 1]!));
    return { tops, bottom: this.#denominator };
  }

  #findFirst(artificials: number): void {
    const objective = Array.from({ length: this.#width + artificials }, (_, index) =>
      index < this.#width ? 0 : -1,
    );
    const best = this.maximise(objective);
    if (!best || best.top !== 0) throw new Error('Nothing fulfils the equations.');
    for (let index = this.#rows.length - 1; index >= 0; index--) {
      if (this.#basis[index]! < this.#width) continue;
      const column = this.#rows[index]!.findIndex((value, at) => at < this.#width && value !== 0);
      if (column >= 0) this.#pivot(index, column);
      else {
        this.#rows.splice(index, 1);
        this.#basis.splice(index, 1);
      }
    }
    this.#rows = this.#rows.map((row) => [...row.slice(0, this.#width), row[row.length - 1]!]);
  }

  #entering(objective: readonly number[]): number {
    const priced = this.#rows.flatMap((row, index) => {
      const cost = objective[this.#basis[index]!] ?? 0;
      return cost === 0 ? [] : [{ row, cost }];
    });
    for (let column = 0; column < objective.length; column++) {
      let reduced = objective[column]! * this.#denominator;
      for (const { row, cost } of priced) reduced -= cost * row[column]!;
      if (reduced > 0) return column;
    }
    return -1;
  }

  #leaving(column: number): number {
    let best = -1;
    this.#rows.forEach((row, index) => {
      const pivot = row[column]!;
      if (pivot <= 0) return;
      if (best < 0) {
        best = index;
        return;
      }
      const rival = this.#rows[best]!;
      const difference = safe(row[row.length - 1]! * rival[column]!) - safe(rival[rival.length - 1]! * pivot);
      if (difference < 0 || (difference === 0 && this.#basis[index]! < this.#basis[best]!)) best = index;
    });
    return best;
  }

  #pivot(leaving: number, entering: number): void {
    const pivotRow = this.#rows[leaving]!;
    const pivot = pivotRow[entering]!;
    const sign = pivot < 0 ? -1 : 1;
    this.#rows.forEach((row, index) => {
      if (index === leaving) return;
      const factor = row[entering]!;
      if (factor === 0 && sign * pivot === this.#denominator) return;
      for (let at = 0; at < row.length; at++) {
        const value = safe(row[at]! * pivot) - safe(factor * pivotRow[at]!);
        row[at] = (sign * value) / this.#denominator + 0;
      }
    });
    if (sign < 0) for (let at = 0; at < pivotRow.length; at++) pivotRow[at] = -pivotRow[at]! + 0;
    this.#denominator = Math.abs(pivot);
    this.#basis[leaving] = entering;
  }
}

function safe(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError('A whole number became too large to be exact.');
  return value;
}
