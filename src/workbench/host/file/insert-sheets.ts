import { areaAddress } from '../book/area';
import { findTable } from '../book/tables';
import { addName, findName } from '../book/names';
import { readFileText } from '../book/created-workbook';
import { rewriteFormulasOf } from '../book/rewrite-formulas';
import type { Sheet } from '../book/sheet';
import type { Workbook } from '../book/workbook';
import { renamedInFormula } from '../formula/move-references';
import { renamedTableInFormula } from '../formula/table-references';
import { HostError, invalidArgument } from '../host-error';
import { ownNames, readFile, takeSheet, type XlsxFile } from './load-xlsx';

/** Files that requests bring along, by their text: reading one takes a while, and a request is carried out in one go. */
const filesOf = new WeakMap<Workbook, Map<string, XlsxFile | 'unreadable'>>();

/** Whether a file's text was read already, readable or not. */
export function isReadBeforehand(workbook: Workbook, base64: string): boolean {
  return filesOf.get(workbook)?.has(base64) ?? false;
}

/** Reads a file that a request is about to insert. Never fails: what is wrong with it is told when it is inserted. */
export async function readBeforehand(workbook: Workbook, base64: string): Promise<void> {
  const files = filesOf.get(workbook) ?? new Map<string, XlsxFile | 'unreadable'>();
  filesOf.set(workbook, files);
  files.set(base64, 'unreadable');
  try {
    files.set(base64, await readFile(readFileText(base64)));
  } catch {
    // Stays unreadable.
  }
}

export interface Insertion {
  /** The names of the sheets wanted; all of them where nothing is said. */
  readonly names: readonly string[] | undefined;
  /** Where the first of them stands afterwards. */
  readonly position: number;
}

/**
 * Inserts sheets of a file that was read beforehand, as Excel on the web does: without their charts, and nothing before
 * it can be undone. Sheets and tables whose name is taken get another, and the formulas that came along follow.
 */
export function insertSheets(workbook: Workbook, base64: string, { names, position }: Insertion): Sheet[] {
  const read = filesOf.get(workbook)?.get(base64);
  filesOf.get(workbook)?.delete(base64);
  if (!read || read === 'unreadable') return invalidArgument('this is no .xlsx file');
  const missing = names?.find((name) => !read.file.sheets.some((sheet) => isSame(sheet.name, name)));
  if (missing !== undefined) throw new HostError('ItemNotFound', `the file has no sheet “${missing}”`);
  const wanted = read.file.sheets.filter(({ name }) => names?.some((asked) => isSame(asked, name)) ?? true);
  workbook.undo.forget();
  const renamings: ((formula: string) => string)[] = [];
  const inserted = wanted.map((from) => {
    const name = freeName(workbook, from.name);
    if (name !== from.name) renamings.push((formula) => renamedInFormula(formula, from.name, name));
    const sheet = takeSheet(workbook, read, from, name);
    for (const { name: before, range } of from.tables ?? []) {
      const after = sheet.tables.find(({ area }) => areaAddress(area) === range)?.name ?? before;
      if (after !== before) renamings.push((formula) => renamedTableInFormula(formula, before, after));
    }
    return sheet;
  });
  const follow = (formula: string) => renamings.reduce((followed, rename) => rename(followed), formula);
  for (const sheet of inserted) rewriteFormulasOf(sheet, follow);
  takeNames(workbook, read, inserted, wanted, follow);
  for (const [index, sheet] of inserted.entries()) workbook.moveSheet(sheet, position + index);
  workbook.touch();
  return inserted;
}

/** Names that belong to an inserted sheet, or speak of one, come along where nothing has them yet. */
function takeNames(
  workbook: Workbook,
  read: XlsxFile,
  inserted: readonly Sheet[],
  wanted: XlsxFile['file']['sheets'],
  follow: (formula: string) => string,
): void {
  for (const { name, range, scope } of ownNames(read)) {
    const owner =
      scope === undefined ? undefined : inserted[wanted.findIndex((sheet) => sheet.name === scope)];
    const formula = follow(`=${range}`);
    const speaks = wanted.some(
      (sheet) => renamedInFormula(`=${range}`, sheet.name, '\u0001') !== `=${range}`,
    );
    if (scope === undefined ? !speaks : !owner) continue;
    if (!findName(workbook, name, owner) && !findTable(workbook, name))
      addName(workbook, name, formula, owner);
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Excel's names of sheets have at most 31 characters. */
function freeName(workbook: Workbook, name: string): string {
  if (!workbook.findSheet(name)) return name;
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const free = `${name.slice(0, 31 - end.length)}${end}`;
    if (!workbook.findSheet(free)) return free;
  }
}
