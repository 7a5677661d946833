import { realpath } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';

import type { FixLog } from '../../core/check/fixes/fix-log';
import type { Profile } from '../../core/profile/profile';
import { fixesText } from '../../core/language/en-GB/fixes';
import { type WrittenFile, writeWholeFile } from '../write-file';
import type { CorrectedCopy } from './correct-files';
import { FixFault } from './fix-fault';

export type CopyState = 'corrected' | 'reverted';

export interface ToWrite {
  readonly copies: readonly CorrectedCopy[];
  /** With what was decided; absent where nothing was. */
  readonly profile?: Profile;
  readonly log: FixLog;
  /** What the copies are: with corrections made, or with corrections taken back. */
  readonly state: CopyState;
  /** The folder; without one, copies go next to their originals. */
  readonly out?: string;
  /** The profile that was given. */
  readonly profilePath?: string;
  /** Real paths of the files that were read: none of them is written over. */
  readonly sources: readonly string[];
}

export interface WrittenCopy extends WrittenFile {
  readonly file: string;
  /** Whether the copy is a file of another kind than the original. */
  readonly isConverted: boolean;
}

export interface WrittenFiles {
  readonly copies: readonly WrittenCopy[];
  readonly profile?: WrittenFile;
  readonly log: WrittenFile;
}

/**
 * Writes corrected copies, the profile and the log of what was changed. An earlier file of one of their names is kept
 * beside it. Throws a `FixFault` where a file cannot be written.
 */
export async function writeCorrected(files: ToWrite): Promise<WrittenFiles> {
  const { copies, profile, log, state, out, profilePath, sources } = files;
  const beside = out ?? dirname(copies[0]?.path ?? profilePath ?? sources[0] ?? '.');
  const written: WrittenCopy[] = [];
  const names = new Set<string>();
  for (const { file, path, bytes, extension = '' } of copies) {
    const target = freeName(join(out ?? dirname(path), copyName(path, state, extension)), names);
    written.push({ file, isConverted: extension !== '', ...(await write(target, bytes, sources)) });
  }
  const profileName = copyName(profilePath ?? 'profile.json', state);
  return {
    copies: written,
    ...(profile && { profile: await write(join(beside, profileName), json(profile), sources) }),
    log: await write(join(beside, LOG_NAMES[state]), json(log), sources),
  };
}

const LOG_NAMES: Readonly<Record<CopyState, string>> = {
  corrected: 'fix-log.json',
  reverted: 'revert-log.json',
};

/**
 * “Log.xlsx” becomes “Log (corrected).xlsx”, and that becomes “Log (reverted).xlsx”; where the copy is of another kind,
 * “Log.xls” becomes “Log.xls (corrected).xlsx”.
 */
function copyName(path: string, state: CopyState, extension = ''): string {
  const { name, ext } = parse(`${path}${extension}`);
  const original = state === 'reverted' ? name.replace(/ \(corrected\)(?: \d+)?$/, '') : name;
  return `${original} (${state})${ext}`;
}

/** Two files of one name from different folders go into one folder under two names. */
function freeName(path: string, taken: Set<string>): string {
  const { dir, name, ext } = parse(path);
  let free = path;
  for (let number = 2; taken.has(free.toLowerCase()); number++)
    free = join(dir, `${name} ${String(number)}${ext}`);
  taken.add(free.toLowerCase());
  return free;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);
}

async function write(path: string, bytes: Uint8Array, sources: readonly string[]): Promise<WrittenFile> {
  try {
    if (sources.includes(await realpath(path).catch(() => ''))) throw new FixFault(fixesText.isSource(path));
    return await writeWholeFile(path, bytes);
  } catch (error) {
    if (error instanceof FixFault) throw error;
    throw new FixFault(fixesText.notWritable(path, error instanceof Error ? error.message : String(error)));
  }
}
