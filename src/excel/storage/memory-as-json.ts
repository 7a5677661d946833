import type { ExcelContext } from '../excel-context';
import { keptMemory, type Memory, mergeMemories, NO_MEMORY, parseMemory } from './memory';
import { loadMemory, type SavedMemory, saveMemory } from './workbook-memory';

/** What a workbook remembers, as a file to keep or to hand on. */
export function memoryAsJson(memory: Memory): string {
  return `${JSON.stringify(keptMemory(memory), undefined, 2)}\n`;
}

/**
 * Joins a memory somebody exported with what the workbook remembers, and saves it. Where both say something of the
 * same thing the imported one stands, and the place is among `conflicts`. Throws a `MemoryError` where the text is no
 * memory, or an `ExcelFault`.
 */
export async function importMemory(context: ExcelContext, json: string): Promise<SavedMemory> {
  const imported = parseMemory(parseJson(json));
  const present = await loadMemory(context);
  const { memory, conflicts } = mergeMemories(NO_MEMORY, imported, present);
  const { revision, save, holds, workbook } = present;
  const saved = await saveMemory(context, present, { ...memory, revision, save, holds, workbook });
  return { ...saved, conflicts: [...conflicts, ...saved.conflicts] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
