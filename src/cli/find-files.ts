import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';

import { compareText } from '../core/language/compare-text';
import { matchesPattern } from '../core/profile/match-tables';

/** What of a folder is read. A file that is named itself is read whatever its name. */
const EXTENSIONS = [
  '.xlsx',
  '.xlsm',
  '.xltx',
  '.xltm',
  '.xls',
  '.xlt',
  '.xlsb',
  '.ods',
  '.csv',
  '.tsv',
  '.txt',
];

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
  /** Files of a folder that are no workbooks by their names. */
  readonly passedOver: readonly string[];
  /** Folders in a folder that are not named themselves: what is in them is not read. */
  readonly innerFolders: readonly string[];
}

/**
 * Turns paths into files, in the order of their names, so that the same files give the same report however they are
 * listed. A folder stands for the workbooks directly in it, without hidden and lock files; a name with `*` for those
 * it fits, where the shell has left that to us.
 */
export async function findFiles(
  paths: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): Promise<FoundFiles> {
  const missing: string[] = [];
  const repeated: string[] = [];
  const passedOver: string[] = [];
  const innerFolders: string[] = [];
  const found = new Map<string, string>();
  for (const path of paths) {
    const listed = await listPath(path);
    if (listed.files.length === 0 && listed.others.length === 0 && !listed.isFolder) missing.push(path);
    passedOver.push(...listed.others);
    innerFolders.push(...listed.folders);
    for (const file of listed.files) {
      const real = await realpath(file);
      if (found.has(real) || taken.has(real)) repeated.push(file);
      else found.set(real, file);
    }
  }
  const names = new Map<string, number>();
  for (const path of found.values()) names.set(basename(path), (names.get(basename(path)) ?? 0) + 1);
  const files = [...found]
    .map(([path, asGiven]) => ({
      path,
      name:
        names.get(basename(asGiven)) === 1
          ? basename(asGiven)
          : join(basename(dirname(path)), basename(asGiven)),
    }))
    .sort((one, other) => compareText(one.name, other.name) || compareText(one.path, other.path));
  const named = new Set(paths.map((path) => resolve(path)));
  return {
    files,
    missing,
    repeated,
    passedOver,
    innerFolders: innerFolders.filter((path) => !named.has(resolve(path))),
  };
}

interface ListedPath {
  readonly files: readonly string[];
  readonly others: readonly string[];
  readonly folders: readonly string[];
  readonly isFolder: boolean;
}

async function listPath(path: string): Promise<ListedPath> {
  try {
    if (!(await stat(path)).isDirectory()) return { files: [path], others: [], folders: [], isFolder: false };
    return { ...(await listFolder(path, '*')), isFolder: true };
  } catch {
    const pattern = basename(path);
    if (!pattern.includes('*')) return { files: [], others: [], folders: [], isFolder: false };
    const { files, others } = await listFolder(dirname(path), pattern).catch(() => ({
      files: [],
      others: [],
    }));
    return { files: [...files, ...others].sort(compareText), others: [], folders: [], isFolder: false };
  }
}

async function listFolder(
  folder: string,
  pattern: string,
): Promise<Pick<ListedPath, 'folders'> & { files: string[]; others: string[] }> {
  const entries = await readdir(folder, { withFileTypes: true });
  const named = entries.filter(({ name }) => !/^(\.|~\$)/.test(name) && matchesPattern(pattern, name));
  const pathsOf = (chosen: typeof named): string[] =>
    chosen.map(({ name }) => join(folder, name)).sort(compareText);
  const paths = pathsOf(named.filter((entry) => entry.isFile()));
  const folders = pathsOf(named.filter((entry) => entry.isDirectory()));
  const isWorkbook = (path: string): boolean => EXTENSIONS.includes(extname(path).toLowerCase());
  return { files: paths.filter(isWorkbook), others: paths.filter((path) => !isWorkbook(path)), folders };
}
