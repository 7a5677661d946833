import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';

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
  await mkdir(dirname(path), { recursive: true });
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
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
