/** Thrown where a question takes more reckoning than it is allowed. */
export class EffortSpent extends Error {
  override readonly name = 'EffortSpent';

  constructor() {
    super('The counts hang together in too many ways to be reckoned with.');
  }
}

/** How much reckoning is left. Counted, not timed: the same input takes the same course on every machine. */
export class Effort {
  #left: number;

  constructor(limit: number) {
    this.#left = limit;
  }

  /** Throws `EffortSpent` where more is spent than there is. */
  spend(amount: number): void {
    this.#left -= amount;
    if (this.#left < 0) throw new EffortSpent();
  }
}
