import { z } from 'zod';

import type { FixLog } from '../../core/check/fixes/fix-log';
import { compareText } from '../../core/language/compare-text';
import { mergeLists } from '../../core/profile/merge-lists';
import { mergeProfiles } from '../../core/profile/merge-profiles';
import { parseProfile, type Profile, profileSchema } from '../../core/profile/profile';
import { mergeReviews, type Review } from '../../core/report/review/review';
import { keptReview, readReview } from '../../core/report/review/review-schema';
import { ExcelRefusal } from '../excel-refusal';
import { keptFixLog, readFixLog } from './kept-fix-log';

export { NO_MEMORY } from './no-memory';

/** The custom XML part in which a workbook remembers what people decided. */
export const MEMORY_NAMESPACE = 'urn:cctv-annual-report:memory';

/**
 * 1 knew no review and no files; 2 no ids of savings, no fixes begun and no formats, and would lose them; 3 no packed log
 * of fixes.
 */
const VERSION = 4;

/** What a workbook remembers from one opening to the next. */
export interface Memory {
  readonly version: typeof VERSION;
  /** Grows with every saving. */
  readonly revision: number;
  /** The id of the saving, by which two people's are told apart; '' before the first. */
  readonly save: string;
  /** The ids of the savings it was made from, the last ones. */
  readonly holds: readonly string[];
  /** The workbook's name when this was saved; '' where it is not known. */
  readonly workbook: string;
  readonly profile: Profile;
  readonly fixLog: FixLog;
  readonly review: Review;
  /** The files that were added beside the workbook when this was saved: they have to be added again. */
  readonly files: readonly string[];
}

const envelope = z.looseObject({ version: z.int().positive(), revision: z.int().nonnegative() });
const content = z.object({
  profile: profileSchema,
  fixLog: z.unknown(),
  review: z.unknown().optional(),
  files: z.array(z.string()).default([]),
  save: z.string().default(''),
  holds: z.array(z.string()).default([]),
  workbook: z.string().default(''),
});

/** What is remembered cannot be used; it is left as it is. The message is one a manager can be shown. */
export class MemoryError extends ExcelRefusal {
  override readonly name = 'MemoryError';

  constructor(readonly reason: 'later version' | 'damaged') {
    super((words) => words.memory[reason]);
  }
}

/** Reads a memory from plain data, as kept in a workbook or exported as JSON. Throws a `MemoryError`. */
export function parseMemory(data: unknown): Memory {
  const outer = envelope.safeParse(data);
  if (!outer.success) throw new MemoryError('damaged');
  if (outer.data.version > VERSION) throw new MemoryError('later version');
  const inner = content.safeParse(data);
  const review = inner.success ? readReview(inner.data.review) : undefined;
  const fixLog = inner.success ? readFixLog(inner.data.fixLog) : undefined;
  if (!inner.success || !review || !fixLog) throw new MemoryError('damaged');
  return {
    version: VERSION,
    revision: outer.data.revision,
    save: inner.data.save,
    holds: inner.data.holds,
    workbook: inner.data.workbook,
    profile: parseProfile(inner.data.profile),
    fixLog,
    review,
    files: inner.data.files,
  };
}

/** A memory as plain data, as `parseMemory` reads it. */
export function keptMemory(memory: Memory): unknown {
  return { ...memory, fixLog: keptFixLog(memory.fixLog), review: keptReview(memory.review) };
}

/** Two memories made from the same one, joined; `conflicts` names what both changed differently, where `mine` stands. */
export function mergeMemories(
  base: Memory,
  mine: Memory,
  theirs: Memory,
): { memory: Memory; conflicts: readonly string[] } {
  const { profile, conflicts } = mergeProfiles(base.profile, mine.profile, theirs.profile);
  const batches = mergeLists(base.fixLog.entries, mine.fixLog.entries, theirs.fixLog.entries);
  // They are made again in the order in which they were made.
  const entries = batches.sort((one, other) => compareText(one.at, other.at));
  const revision = Math.max(mine.revision, theirs.revision);
  const review = mergeReviews(base.review, mine.review, theirs.review);
  const files = mergeLists(base.files, mine.files, theirs.files);
  const fixLog: FixLog = { version: 1, entries };
  const { save, holds } = mine;
  const workbook = mine.workbook || theirs.workbook;
  return {
    memory: { version: VERSION, revision, save, holds, workbook, profile, fixLog, review, files },
    conflicts,
  };
}
