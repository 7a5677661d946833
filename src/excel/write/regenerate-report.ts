import type { DateSystem } from '../../core/calendar/civil-date';
import type { Profile } from '../../core/profile/profile';
import type { WorkbookPlan } from '../../core/report/workbook/plan';
import type { ExcelContext } from '../excel-context';
import type { Memory } from '../storage/memory';
import { type KeptTexts, saveTyped } from '../texts/keep-typed';
import { readTypedOnReport, TextsNotKeptError } from '../texts/read-typed-on-report';
import { findReport } from './report-in-workbook';
import { writeReport } from './write-report';

/** Somebody may type while the report is being composed: it is then composed anew so many times at most. */
const MOST_ATTEMPTS = 3;

export interface Regeneration {
  /** What the workbook remembered when it was last loaded or saved here. */
  readonly base: Memory;
  /** What people decided here since; the same as in `base` where nothing was. */
  readonly profile: Profile;
  readonly dateSystem: DateSystem;
  /** Makes the report from a profile, which holds what people typed on the last one. */
  readonly compose: (profile: Profile) => WorkbookPlan | Promise<WorkbookPlan>;
  /** Stops the writing between two round trips. */
  readonly signal?: AbortSignal;
}

/**
 * Writes the report anew without losing a word: what people typed on its sheets is read and saved in the workbook's
 * memory first, then composed with. Throws as `writeReport` and `saveMemory` do; what was saved stays saved.
 */
export async function regenerateReport(
  context: ExcelContext,
  { base, profile, dateSystem, compose, signal }: Regeneration,
): Promise<KeptTexts> {
  let typed = await readTypedOnReport(context, await findReport(context));
  let memory = base;
  let mine = profile;
  const kept = new Set<string>();
  const conflicts: string[] = [];
  for (let attempt = 1; ; attempt++) {
    const saved = await saveTyped(context, memory, mine, typed);
    ({ memory } = saved);
    mine = memory.profile;
    for (const id of saved.kept) kept.add(id);
    conflicts.push(...saved.conflicts);
    const plan = await compose(mine);
    try {
      await writeReport(context, plan, dateSystem, mine, signal);
      return { memory, kept: [...kept], conflicts };
    } catch (error) {
      if (!(error instanceof TextsNotKeptError) || attempt === MOST_ATTEMPTS) throw error;
      typed = error.typed;
    }
  }
}
