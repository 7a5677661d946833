import { type CellRange, rangeAddress } from '../../core/grid/address';
import { ExcelFault } from '../excel-fault';
import type { ExcelContext } from '../excel-context';
import { giveWay } from '../pause';
import type { ReadPlan } from './read-plan';
import type { ReadOptions } from './read-sheets';

/** What stops a reading the person has called off. */
export class ReadingCancelled extends Error {
  override readonly name = 'ReadingCancelled';
}

/** Cells that lie on a sheet, named by its id. */
interface OnSheet {
  readonly sheetId: string;
}

/**
 * Carries out a plan, one round trip a step: `ask` queues what is wanted of a range, `take` gets each range in the
 * order of the plan once it has come, and tells what it weighed. Asks for less where an answer would be too large.
 * Throws an `ExcelFault` or `ReadingCancelled`.
 */
export async function readByPlan<Owner extends OnSheet>(
  context: ExcelContext,
  plan: ReadPlan<Owner>,
  ask: (range: Excel.Range, owner: Owner) => void,
  take: (owner: Owner, cells: CellRange, range: Excel.Range) => number | Promise<number>,
  { signal, pause = giveWay }: ReadOptions = {},
): Promise<void> {
  for (let tasks = plan.next(); tasks.length > 0; tasks = plan.next()) {
    if (signal?.aborted) throw new ReadingCancelled();
    const ranges = tasks.map(({ owner, cells }) => {
      const range = context.workbook.worksheets.getItem(owner.sheetId).getRange(rangeAddress(cells));
      ask(range, owner);
      return range;
    });
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a message holds so many bytes and no more
      await context.sync();
    } catch (error) {
      if (error instanceof ExcelFault && error.reason === 'answer-too-large' && plan.halve()) continue;
      throw error;
    }
    // Office has just unpacked the whole answer: what comes of it is not to be added to that task.
    await pause();
    let bytes = 0;
    for (const [index, { owner, cells }] of tasks.entries()) {
      bytes = await take(owner, cells, ranges[index]!);
    }
    plan.received(bytes);
  }
}
