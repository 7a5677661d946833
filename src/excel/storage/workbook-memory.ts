import type { ExcelContext } from '../excel-context';
import {
  keptMemory,
  type Memory,
  MEMORY_NAMESPACE,
  MemoryError,
  mergeMemories,
  NO_MEMORY,
  parseMemory,
} from './memory';
import { unwrapXml, wrapInXml } from './xml-envelope';

export interface SavedMemory {
  readonly memory: Memory;
  /** Whether somebody else had saved meanwhile, whose changes were joined with these. */
  readonly merged: boolean;
  readonly conflicts: readonly string[];
}

interface KeptMemory {
  readonly memory: Memory;
  readonly part?: Excel.CustomXmlPart;
}

/** What the workbook remembers; nothing where it was never told. Throws a `MemoryError` or an `ExcelFault`. */
export async function loadMemory(context: ExcelContext): Promise<Memory> {
  return (await readMemory(context)).memory;
}

/**
 * Keeps a memory in the workbook. `base` is the one `mine` was made from: where somebody else has saved since, both
 * are joined and nothing of either is lost. A memory of a later version is never written over. Throws a `MemoryError`
 * or an `ExcelFault`.
 */
export async function saveMemory(context: ExcelContext, base: Memory, mine: Memory): Promise<SavedMemory> {
  const { memory: theirs, part } = await readMemory(context);
  const isChanged = theirs.revision !== base.revision;
  const { memory, conflicts } = isChanged
    ? mergeMemories(base, mine, theirs)
    : { memory: mine, conflicts: [] };
  const saved: Memory = { ...memory, revision: theirs.revision + 1 };
  const xml = wrapInXml(MEMORY_NAMESPACE, keptMemory(saved));
  if (part) part.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  await context.sync();
  return { memory: saved, merged: isChanged, conflicts };
}

async function readMemory(context: ExcelContext): Promise<KeptMemory> {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- the rule knows no paths, and forbids to load 'items'
  const [part] = parts.items;
  if (!part) return { memory: NO_MEMORY };
  const xml = part.getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- a result of a call, which is not loaded
  const data = unwrapXml(xml.value);
  if (data === undefined) throw new MemoryError('damaged');
  return { memory: parseMemory(data), part };
}
