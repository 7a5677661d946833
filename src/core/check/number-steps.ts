/** The numbers that stand on both sides of a gap. */
export interface Gap {
  readonly before: number;
  readonly behind: number;
}

/** How numbers follow each other, each counted once. */
export interface Steps {
  /** Different numbers. */
  readonly distinct: number;
  /** Steps from a number to the next whole one. */
  readonly ones: number;
  /** The other steps, in their order; to find them may take a pass over the numbers. */
  readonly gaps: () => readonly Gap[];
}

/** The steps of numbers, kept while single numbers come and go. */
export class NumberSteps {
  distinct = 0;
  ones = 0;
  /** The number behind each gap, by the one before it; not known until somebody asks. */
  #gaps: Map<number, number> | undefined;

  /** The steps of numbers in their order; equal ones may stand more than once. */
  static of(numbers: Float64Array): NumberSteps {
    const steps = new NumberSteps();
    for (const [at, number] of numbers.entries()) steps.enter(number, numbers[at - 1], undefined);
    return steps;
  }

  /** A number comes between two others, which are its neighbours; at an end there is none. */
  enter(number: number, before: number | undefined, behind: number | undefined): void {
    if (number === before || number === behind) return;
    this.distinct++;
    this.#count(before, behind, -1);
    this.#count(before, number, 1);
    this.#count(number, behind, 1);
  }

  /** A number that stood between two others is gone. */
  leave(number: number, before: number | undefined, behind: number | undefined): void {
    if (number === before || number === behind) return;
    this.distinct--;
    this.#count(before, number, -1);
    this.#count(number, behind, -1);
    this.#count(before, behind, 1);
  }

  /** The gaps among the numbers, which are these steps' own. */
  gaps(numbers: Float64Array): readonly Gap[] {
    this.#gaps ??= findGaps(numbers);
    return Array.from(this.#gaps, ([before, behind]) => ({ before, behind })).sort(
      (one, other) => one.before - other.before,
    );
  }

  #count(before: number | undefined, behind: number | undefined, one: 1 | -1): void {
    if (before === undefined || behind === undefined) return;
    if (behind === before + 1) this.ones += one;
    else if (one === 1) this.#gaps?.set(before, behind);
    else this.#gaps?.delete(before);
  }
}

function findGaps(numbers: Float64Array): Map<number, number> {
  const gaps = new Map<number, number>();
  for (let at = 1; at < numbers.length; at++) {
    const [before, behind] = [numbers[at - 1]!, numbers[at]!];
    if (behind > before + 1) gaps.set(before, behind);
  }
  return gaps;
}
