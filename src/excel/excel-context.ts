import { faultOf } from './excel-fault';

/** Excel on the web takes and gives at most 5 MB a message; other hosts state no limit and are treated alike. */
export const LARGEST_MESSAGE = 5 * 1024 * 1024;

/** Office's request context in which every round trip is counted. Named `context` where it is used, as the Office lint rules expect. */
export class ExcelContext {
  readonly #request: Excel.RequestContext;
  #syncCount = 0;

  constructor(request: Excel.RequestContext) {
    this.#request = request;
  }

  get workbook(): Excel.Workbook {
    return this.#request.workbook;
  }

  /** How many times Excel was asked so far. */
  get syncCount(): number {
    return this.#syncCount;
  }

  /** Sends what was queued and waits for the answer. Throws an `ExcelFault`. */
  async sync(): Promise<void> {
    this.#syncCount++;
    try {
      await this.#request.sync();
    } catch (error) {
      throw faultOf(error);
    }
  }
}

/** Runs `work` in a context of its own, once the person has left the cell they may be editing. Throws an `ExcelFault`. */
export async function runInExcel<Result>(
  work: (context: ExcelContext) => Promise<Result>,
  known?: OfficeExtension.ClientRequestContext,
): Promise<Result> {
  try {
    const options = { delayForCellEdit: true, ...(known && { previousObjects: known }) };
    return await Excel.run(options, (request) => work(new ExcelContext(request)));
  } catch (error) {
    throw faultOf(error);
  }
}
