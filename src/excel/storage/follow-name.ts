import type { Edit } from '../../core/check/fixes/edit';
import type { FixLog } from '../../core/check/fixes/fix-log';
import type { Profile } from '../../core/profile/profile';
import type { Memory } from './memory';

/**
 * A memory as it stands in a workbook of this name. What was decided of the workbook's own sheets names its file; where
 * that was saved under another name since, those decisions are of this one: a sheet left out stays left out.
 */
export function followName(memory: Memory, name: string): Memory {
  const { workbook: before } = memory;
  if (before === '' || before === name) return memory;
  return {
    ...memory,
    workbook: name,
    profile: profileOf(memory.profile, before, name),
    fixLog: fixLogOf(memory.fixLog, before, name),
  };
}

function profileOf(profile: Profile, before: string, name: string): Profile {
  const { tables, duplicates, checks } = profile;
  const silenced = checks?.silenced?.map((entry) => renamed(entry, before, name));
  return {
    ...profile,
    ...(tables && { tables: tables.map((entry) => renamed(entry, before, name)) }),
    ...(duplicates && { duplicates: duplicates.map((entry) => renamed(entry, before, name)) }),
    ...(silenced && { checks: { ...checks, silenced } }),
  };
}

function fixLogOf(log: FixLog, before: string, name: string): FixLog {
  const rename = (edit: Edit): Edit => ('file' in edit ? renamed(edit, before, name) : edit);
  const entries = log.entries.map((entry) => ({ ...entry, edits: entry.edits.map(rename) }));
  return { ...log, entries };
}

function renamed<Entry extends { readonly file?: string | undefined }>(
  entry: Entry,
  before: string,
  name: string,
): Entry {
  return entry.file === before ? { ...entry, file: name } : entry;
}
