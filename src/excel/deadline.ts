import { ExcelFault } from './excel-fault';

/** A sync is waited for so long, in turns. Slow machines take a minute for the largest; waiting for ever helps nobody. */
export const TURNS = 20;
export const TURN_MILLISECONDS = 15_000;

/**
 * Gives up where Excel does not answer. Each sync has the whole time again; between syncs nothing is counted. Time is
 * counted in turns, so that a machine that slept has some left when it wakes.
 */
export class Deadline {
  readonly passed: Promise<never>;
  #reject: (fault: ExcelFault) => void = () => undefined;
  #isOver = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    this.passed = new Promise<never>((_, reject) => {
      this.#reject = reject;
    });
    // Whoever waits hears of it; where nobody does any more it is of no account.
    this.passed.catch(() => undefined);
  }

  /** Begins to count anew: something was asked of Excel. */
  start(): void {
    this.stop();
    if (this.#isOver) return;
    let left = TURNS;
    this.#timer = setInterval(() => {
      left--;
      if (left > 0) return;
      this.stop();
      this.#isOver = true;
      this.#reject(new ExcelFault('no-answer', 'NoAnswer', ''));
    }, TURN_MILLISECONDS);
  }

  /** Excel answered. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

/** What Excel answers, waited for as long as a sync. Throws an `ExcelFault` where it does not. */
export async function answerOf<Answer>(asked: Promise<Answer>): Promise<Answer> {
  const deadline = new Deadline();
  deadline.start();
  try {
    return await Promise.race([asked, deadline.passed]);
  } finally {
    deadline.stop();
  }
}
