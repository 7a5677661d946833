import { type FixLogEntry } from '../../core/check/fixes/fix-log';
import { ExcelRefusal } from '../excel-refusal';
import { keptMemory, type Memory, MEMORY_NAMESPACE } from './memory';
import { wrapInXml } from './xml-envelope';

/** Excel on the web takes and gives 5 MB at once, in which quotation marks and what is not English count twice. */
const MOST_BYTES = 3_000_000;

/** What was to be noted is more than a workbook can remember. Nothing was changed. */
export class MemoryTooLargeError extends ExcelRefusal {
  override readonly name = 'MemoryTooLargeError';

  constructor() {
    super((words) => words.memoryTooLarge);
  }
}

/**
 * A memory that can be handed over at once, with its XML. Where it is too large the cells of the oldest fixes are dropped
 * from the log, which keeps how many these were; those of fixes that `base` does not hold yet never are: rather a
 * `MemoryTooLargeError` is thrown.
 */
export function fitMemory(memory: Memory, base: Memory): { memory: Memory; xml: string } {
  const known = new Set(base.fixLog.entries.map(({ at }) => at));
  let fitting = memory;
  for (;;) {
    const xml = wrapInXml(MEMORY_NAMESPACE, keptMemory(fitting));
    if (new TextEncoder().encode(JSON.stringify(xml)).length <= MOST_BYTES) return { memory: fitting, xml };
    const { entries } = fitting.fixLog;
    const oldest = entries.find((entry) => known.has(entry.at) && cellsOf(entry) > 0);
    if (!oldest && entries.some((entry) => cellsOf(entry) > 0)) throw new MemoryTooLargeError();
    if (!oldest) return { memory: fitting, xml };
    const fixLog = {
      ...fitting.fixLog,
      entries: entries.map((entry) => (entry === oldest ? withoutCells(entry) : entry)),
    };
    fitting = { ...fitting, fixLog };
  }
}

function withoutCells(entry: FixLogEntry): FixLogEntry {
  const edits = entry.edits.filter(({ kind }) => kind !== 'cell');
  return { ...entry, edits, dropped: (entry.dropped ?? 0) + cellsOf(entry) };
}

function cellsOf({ edits }: FixLogEntry): number {
  return edits.filter(({ kind }) => kind === 'cell').length;
}
