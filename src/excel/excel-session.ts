import { faultOf } from './excel-fault';

/** Excel on the web takes and gives at most 5 MB a message; other hosts state no limit and are treated alike. */
export const LARGEST_MESSAGE = 5 * 1024 * 1024;

/** A conversation with Excel in which every round trip is counted. */
export class ExcelSession {
  #syncCount = 0;

  constructor(readonly context: Excel.RequestContext) {}

  /** How many times Excel was asked so far. */
  get syncCount(): number {
    return this.#syncCount;
  }

  /** Sends what was queued and waits for the answer. Throws an `ExcelFault`. */
  async sync(): Promise<void> {
    this.#syncCount++;
    try {
      await this.context.sync();
    } catch (error) {
      throw faultOf(error);
    }
  }
}

/** Runs `work` in a session of its own, once the person has left the cell they may be editing. Throws an `ExcelFault`. */
export async function runInExcel<Result>(work: (session: ExcelSession) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(new ExcelSession(context)));
  } catch (error) {
    throw faultOf(error);
  }
}
