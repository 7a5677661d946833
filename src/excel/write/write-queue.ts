import { type ExcelContext, LARGEST_MESSAGE } from '../excel-context';

/** How full a request may be by our reckoning, which does not know every byte of the wrapping. */
const FULL = LARGEST_MESSAGE * 0.8;

/** About what one call takes in a request: the call and the path to its object. */
const CALL_BYTES = 320;

/** What stops a writing the person has called off, between two round trips. */
export class WritingStopped extends Error {
  override readonly name = 'WritingStopped';
}

/** Queues calls and sends them when a request is full, so that the number of round trips grows with bytes only. */
export class WriteQueue {
  #bytes = 0;

  /** `signal` stops the sending before the next round trip. */
  constructor(
    readonly context: ExcelContext,
    private readonly signal?: AbortSignal,
  ) {}

  /** Queues `calls`, which weigh so many bytes besides what every call does. */
  async add(calls: () => void, count = 1, bytes = 0): Promise<void> {
    const weight = count * CALL_BYTES + bytes;
    if (this.#bytes + weight > FULL && this.#bytes > 0) await this.send();
    calls();
    this.#bytes += weight;
  }

  /** Sends what is queued. Throws an `ExcelFault`, or `WritingStopped`. */
  async send(): Promise<void> {
    if (this.signal?.aborted) throw new WritingStopped();
    if (this.#bytes === 0) return;
    this.#bytes = 0;
    await this.context.sync();
  }
}
