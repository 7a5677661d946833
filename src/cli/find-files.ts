import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { compareText } from '../core/language/compare-text';

/** A file to read: where it is, and the name it goes by everywhere else. */
export interface FoundFile {
  readonly path: string;
  /** The file's name; with its folder in front where two files have the same name. */
  readonly name: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Paths that lead to no file. */
  readonly missing: readonly string[];
  /** Paths that lead to a file named before. */
  readonly repeated: readonly string[];
}

/** Turns paths into files: a folder stands for the files directly in it, without hidden and lock files. */
export async function findFiles(
  paths: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): Promise<FoundFiles> {
  const missing: string[] = [];
  const repeated: string[] = [];
  const found = new Map<string, string>();
  for (const path of paths) {
    const listed = await listPath(path);
    if (listed === undefined) missing.push(path);
    for (const file of listed ?? []) {
      const real = await realpath(file);
      if (found.has(real) || taken.has(real)) repeated.push(file);
      else found.set(real, file);
    }
  }
  const names = new Map<string, number>();
  for (const path of found.values()) names.set(basename(path), (names.get(basename(path)) ?? 0) + 1);
  const files = [...found].map(([path, asGiven]) => ({
    path,
    name:
      names.get(basename(asGiven)) === 1
        ? basename(asGiven)
        : join(basename(dirname(path)), basename(asGiven)),
  }));
  return { files, missing, repeated };
}

async function listPath(path: string): Promise<string[] | undefined> {
  try {
    const status = await stat(path);
    if (!status.isDirectory()) return [path];
    const entries = await readdir(path, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !/^(\.|~\$)/.test(entry.name))
      .map((entry) => join(path, entry.name))
      .sort(compareText);
  } catch {
    return undefined;
  }
}
