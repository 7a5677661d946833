import { type ExcelContext, LARGEST_MESSAGE } from '../excel-context';

/** How full a request may be by our reckoning, which does not know every byte of the wrapping. */
const FULL = LARGEST_MESSAGE * 0.8;

/** About what one call takes in a request: the call and the path to its object. */
const CALL_BYTES = 320;

/** Queues calls and sends them when a request is full, so that the number of round trips grows with bytes only. */
export class WriteQueue {
  #bytes = 0;

  constructor(readonly context: ExcelContext) {}

  /** Queues `calls`, which weigh so many bytes besides what every call does. */
  async add(calls: () => void, count = 1, bytes = 0): Promise<void> {
    const weight = count * CALL_BYTES + bytes;
    if (this.#bytes + weight > FULL && this.#bytes > 0) await this.send();
    calls();
    this.#bytes += weight;
  }

  /** Sends what is queued. Throws an `ExcelFault`. */
  async send(): Promise<void> {
    if (this.#bytes === 0) return;
    this.#bytes = 0;
    await this.context.sync();
  }
}
