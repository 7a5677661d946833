import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';

import type { WriteProblem } from '../core/language/en-GB/cli';

/** What became of a file that was to be written. */
export interface WrittenFile {
  readonly path: string;
  readonly outcome: 'written' | 'unchanged' | 'replaced';
  /** Where an earlier file of that name with other content was kept. */
  readonly earlier?: string;
}

/**
 * Writes a file so that an interruption leaves the old one or the new one, never half of it, and so that nobody's
 * work is lost: an earlier file with other content is kept beside it under another name.
 */
export async function writeWholeFile(path: string, bytes: Uint8Array): Promise<WrittenFile> {
  await makeFolder(dirname(path));
  const existing = await readIfThere(path);
  if (existing && Buffer.compare(existing, bytes) === 0) return { path, outcome: 'unchanged' };
  const unfinished = `${path}.${String(process.pid)}.unfinished`;
  try {
    await writeFile(unfinished, bytes, { flag: 'wx' });
    const earlier = existing ? await keepEarlier(path, existing) : undefined;
    await rename(unfinished, path);
    return earlier === undefined ? { path, outcome: 'written' } : { path, outcome: 'replaced', earlier };
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** What went wrong, from the error of a write. */
export function writeProblemOf(error: unknown): WriteProblem {
  return PROBLEMS[codeOf(error) ?? ''] ?? 'other';
}

const PROBLEMS: Readonly<Record<string, WriteProblem>> = {
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  EROFS: 'not allowed',
  EBUSY: 'not allowed',
  ENOSPC: 'disk full',
  EDQUOT: 'disk full',
  EEXIST: 'file in the way',
  ENOTDIR: 'file in the way',
  EISDIR: 'file in the way',
  ENOENT: 'no such place',
  ENAMETOOLONG: 'no such place',
  EINVAL: 'no such place',
};

/** Makes a folder and those above it. Node's own way never comes back where a folder refuses any (as /proc does). */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

async function keepEarlier(path: string, bytes: Uint8Array): Promise<string> {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let number = 1; ; number++) {
    const candidate = `${stem} (earlier ${String(number)})${extension}`;
    const there = await readIfThere(candidate);
    if (there && Buffer.compare(there, bytes) === 0) return candidate;
    if (there) continue;
    await writeFile(candidate, bytes, { flag: 'wx' });
    return candidate;
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
