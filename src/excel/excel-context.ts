import { Deadline } from './deadline';
import { faultOf } from './excel-fault';

/** Excel on the web takes and gives at most 5 MB a message; other hosts state no limit and are treated alike. */
export const LARGEST_MESSAGE = 5 * 1024 * 1024;

/** Office's request context in which every round trip is counted. Named `context` where it is used, as the Office lint rules expect. */
export class ExcelContext {
  readonly #request: Excel.RequestContext;
  readonly #deadline: Deadline;
  #syncCount = 0;

  constructor(request: Excel.RequestContext, deadline: Deadline) {
    this.#request = request;
    this.#deadline = deadline;
  }

  get workbook(): Excel.Workbook {
    return this.#request.workbook;
  }

  /** How many times Excel was asked so far. */
  get syncCount(): number {
    return this.#syncCount;
  }

  /** Sends what was queued and waits for the answer, for some minutes at most. Throws an `ExcelFault`. */
  async sync(): Promise<void> {
    this.#syncCount++;
    this.#deadline.start();
    try {
      await Promise.race([this.#request.sync(), this.#deadline.passed]);
    } catch (error) {
      throw faultOf(error);
    } finally {
      this.#deadline.stop();
    }
  }
}

/** Runs `work` in a context of its own, once the person has left the cell they may be editing. Throws an `ExcelFault`. */
export async function runInExcel<Result>(
  work: (context: ExcelContext) => Promise<Result>,
  known?: OfficeExtension.ClientRequestContext,
): Promise<Result> {
  const deadline = new Deadline();
  const options = { delayForCellEdit: true, ...(known && { previousObjects: known }) };
  const carryOut = async (request: Excel.RequestContext) => {
    try {
      return await work(new ExcelContext(request, deadline));
    } finally {
      // Excel.run asks once more itself, for what it cleans up.
      deadline.start();
    }
  };
  try {
    return await Promise.race([Excel.run(options, carryOut), deadline.passed]);
  } catch (error) {
    throw faultOf(error);
  } finally {
    deadline.stop();
  }
}
