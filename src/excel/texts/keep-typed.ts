import type { Profile } from '../../core/profile/profile';
import type { ExcelContext } from '../excel-context';
import type { Memory } from '../storage/memory';
import { loadMemory, saveMemory } from '../storage/workbook-memory';
import { findReport } from '../write/report-in-workbook';
import { keepTypedTexts, type TypedOnReport } from './keep-typed-texts';
import { readTypedOnReport } from './read-typed-on-report';

export interface KeptTexts {
  /** What the workbook remembers now. */
  readonly memory: Memory;
  /** Ids of the texts, and of the parts whose sheets were renamed, that were news. */
  readonly kept: readonly string[];
  /** Where a decision made here and somebody else's differ. */
  readonly conflicts: readonly string[];
}

/**
 * Reads what people typed on the report since it was written and saves it with the profile in the workbook's memory.
 * `base` is what the workbook remembered when it was last loaded or saved here. Throws as `saveMemory` does.
 */
export async function keepTyped(context: ExcelContext, base: Memory, profile: Profile): Promise<KeptTexts> {
  return saveTyped(context, base, profile, await readTypedOnReport(context, await findReport(context)));
}

/** The same with what was read already. */
export async function saveTyped(
  context: ExcelContext,
  base: Memory,
  profile: Profile,
  typed: TypedOnReport,
): Promise<KeptTexts> {
  const { profile: whole, changed: kept } = keepTypedTexts(profile, typed);
  const isKept = whole === base.profile && (base.revision > 0 || !(await isRemembering(context)));
  if (isKept) return { memory: base, kept, conflicts: [] };
  const { memory, conflicts } = await saveMemory(context, base, { ...base, profile: whole });
  return { memory, kept, conflicts };
}

/** Whether the workbook remembers anything: somebody may have asked when it could not be read. */
async function isRemembering(context: ExcelContext): Promise<boolean> {
  return (await loadMemory(context)).revision > 0;
}
