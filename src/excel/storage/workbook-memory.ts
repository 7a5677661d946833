import type { ExcelContext } from '../excel-context';
import { ExcelFault } from '../excel-fault';
import { fitMemory } from './fit-memory';
import { followName } from './follow-name';
import { type Memory, MEMORY_NAMESPACE, MemoryError, mergeMemories, NO_MEMORY, parseMemory } from './memory';
import { unwrapXml } from './xml-envelope';

export interface SavedMemory {
  readonly memory: Memory;
  /** Whether somebody else had saved meanwhile, whose changes were joined with these. */
  readonly merged: boolean;
  readonly conflicts: readonly string[];
}

/** One saving as the workbook keeps it. */
interface KeptMemory {
  readonly memory: Memory;
  readonly xml: string;
  readonly part: Excel.CustomXmlPart;
}

/** So often at most others' savings are joined with one's own; what is left then is joined by whoever comes next. */
const MOST_ROUNDS = 12;
/** A saving names so many of those it was made from. */
const MOST_HELD = 64;
const MOST_SEEN = 32;

/** Savings this pane has seen, by their ids: what two people's changes were made from may no longer be kept. */
const seen = new Map<string, Memory>();

/** What the workbook remembers; nothing where it was never told. Throws a `MemoryError` or an `ExcelFault`. */
export async function loadMemory(context: ExcelContext): Promise<Memory> {
  const { kept } = await readMemories(context);
  const memories = latest(kept).map(({ memory }) => memory);
  memories.forEach(remember);
  // Two people saved at once and neither came to join them.
  const [last, ...others] = memories.sort((one, other) => other.revision - one.revision);
  if (!last) return NO_MEMORY;
  return others.reduce(
    (joined, other) => ({
      ...mergeMemories(ancestorOf(NO_MEMORY, other, joined), joined, other).memory,
      save: `${joined.save} ${other.save}`,
      holds: held(joined, other),
    }),
    last,
  );
}

/**
 * Keeps a memory in the workbook. `base` is the one `mine` was made from: where somebody else has saved since, both
 * are joined and nothing of either is lost, even where they save in the same moment: each saving is a part of its own,
 * and takes away only those whose contents it was found to hold once it is in. A memory of a later version is never
 * written over. Throws a `MemoryError` or an `ExcelFault`.
 */
export async function saveMemory(context: ExcelContext, base: Memory, mine: Memory): Promise<SavedMemory> {
  remember(base);
  const taken = new Set<string>();
  const conflicts: string[] = [];
  let saved = mine;
  let ownXml: string | undefined;
  let isMerged = false;
  const read = new Map<string, KeptMemory>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { kept, name } = await readMemories(context, read);
    let isNew = ownXml === undefined || !kept.some(({ xml }) => xml === ownXml);
    for (const { memory: theirs, xml } of latest(kept)) {
      if (taken.has(xml)) continue;
      taken.add(xml);
      remember(theirs);
      if (isHeld(theirs, base, mine)) continue;
      isMerged = true;
      if (ownXml !== undefined && theirs.holds.includes(saved.save)) {
        // Whoever saved this has joined it with ours already.
        saved = theirs;
        ownXml = xml;
        isNew = false;
        continue;
      }
      const joined = mergeMemories(ancestorOf(base, theirs, saved), saved, theirs);
      conflicts.push(...joined.conflicts);
      saved = { ...joined.memory, save: saved.save, holds: held(saved, theirs) };
      isNew = true;
    }
    if (isNew) {
      const revision = Math.max(0, ...kept.map(({ memory }) => memory.revision)) + 1;
      const save = crypto.randomUUID();
      const next = { ...saved, revision, save, holds: held(saved), workbook: saved.workbook || name };
      ({ memory: saved, xml: ownXml } = fitMemory(next, base));
      taken.add(ownXml);
      context.workbook.customXmlParts.add(ownXml);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- it is read back next
      await context.sync();
      continue;
    }
    const others = kept.filter(({ xml }) => xml !== ownXml);
    if (await removeParts(context, others)) break;
  }
  remember(saved);
  return { memory: saved, merged: isMerged, conflicts: [...new Set(conflicts)] };
}

/**
 * Every saving the workbook keeps, and the workbook's name: one saving, or more where people save at once. A part never
 * changes, so those in `read` are not read again; each is asked for alone, because two may be more than Excel hands over
 * at once.
 */
async function readMemories(
  context: ExcelContext,
  read = new Map<string, KeptMemory>(),
): Promise<{ readonly kept: KeptMemory[]; readonly name: string }> {
  for (let attempt = 1; ; attempt++) {
    const { workbook } = context;
    workbook.load('name');
    const parts = workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
    parts.load('items/id');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- again only where parts went away
    await context.sync();
    const { items } = parts;
    try {
      for (const part of items) {
        if (!read.has(part.id)) read.set(part.id, await readPart(context, part));
      }
    } catch (error) {
      if (isGone(error) && attempt < MOST_ROUNDS) continue;
      throw error;
    }
    const { name } = workbook;
    const kept = items.map((part) => {
      const { memory, xml } = read.get(part.id)!;
      return { part, xml, memory: followName(memory, name) };
    });
    return { kept, name };
  }
}

async function readPart(context: ExcelContext, part: Excel.CustomXmlPart): Promise<KeptMemory> {
  const asked = part.getXml();
  await context.sync();
  const { value: xml } = asked;
  const data = unwrapXml(xml);
  if (data === undefined) throw new MemoryError('damaged');
  return { part, xml, memory: parseMemory(data) };
}

/** False where somebody else took one of them away at the same time. */
async function removeParts(context: ExcelContext, kept: readonly KeptMemory[]): Promise<boolean> {
  if (kept.length === 0) return true;
  for (const { part } of kept) part.delete();
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof ExcelFault && error.reason === 'not-there';
}

/** Those no other was made from. */
function latest(kept: readonly KeptMemory[]): KeptMemory[] {
  const within = new Set(kept.flatMap(({ memory }) => memory.holds));
  return kept.filter(({ memory }) => !within.has(memory.save));
}

/** Whether a saving is what `mine` was made from. */
function isHeld(theirs: Memory, base: Memory, mine: Memory): boolean {
  if (theirs.save === base.save && theirs.revision === base.revision) return true;
  return theirs.save !== '' && mine.holds.includes(theirs.save);
}

/** What both were made from: `base` where it is that, or the last saving seen that is; nothing where none is. */
function ancestorOf(base: Memory, theirs: Memory, mine: Memory): Memory {
  const isOf = (memory: Memory, save: string) => memory.save === save || memory.holds.includes(save);
  if (base !== NO_MEMORY && (base.save === '' || isOf(theirs, base.save))) return base;
  const saves = [...seen.keys()].reverse();
  const common = saves.find((save) => isOf(theirs, save) && isOf(mine, save));
  return common === undefined ? NO_MEMORY : seen.get(common)!;
}

/** The savings something made from these holds. */
function held(...memories: readonly Memory[]): string[] {
  const saves = memories.flatMap(({ save, holds }) => [...holds, save]).filter((save) => save !== '');
  return [...new Set(saves)].slice(-MOST_HELD);
}

function remember(memory: Memory): void {
  if (memory.save === '') return;
  seen.delete(memory.save);
  seen.set(memory.save, memory);
  if (seen.size > MOST_SEEN) seen.delete(seen.keys().next().value!);
}
