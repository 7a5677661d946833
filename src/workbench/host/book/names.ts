import { invalidArgument, HostError } from '../host-error';
import { isFormula } from '../formula/is-formula';
import { parseArea } from './area';
import type { Sheet } from './sheet';
import { findTable } from './tables';
import type { Workbook } from './workbook';

/** A name for cells or for what a formula gives. */
export class NamedItem {
  comment = '';
  visible = true;
  deleted = false;

  constructor(
    readonly workbook: Workbook,
    readonly name: string,
    /** With its equals sign. */
    public formula: string,
    /** The sheet it belongs to; the whole workbook's where there is none. */
    readonly sheet: Sheet | undefined,
  ) {}
}

/** Defines a name, for the workbook or for one sheet. */
export function addName(workbook: Workbook, name: string, formula: string, sheet?: Sheet): NamedItem {
  if (!isName(name)) invalidArgument(`“${name}” is no name Excel takes`);
  if (findName(workbook, name, sheet) || findTable(workbook, name)) {
    throw new HostError('ItemAlreadyExists', `there is a name “${name}”`);
  }
  if (!isFormula(formula)) invalidArgument(`${formula} is no formula`);
  const item = new NamedItem(workbook, name, formula, sheet);
  workbook.names.push(item);
  workbook.touch();
  return item;
}

/** Finds a name in exactly the scope asked for. */
export function findName(workbook: Workbook, name: string, sheet?: Sheet): NamedItem | undefined {
  const wanted = name.toLowerCase();
  return workbook.names.find((item) => item.sheet === sheet && item.name.toLowerCase() === wanted);
}

/** Excel: begins with a letter, underscore or backslash, no spaces, and must not look like cells. */
function isName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) &&
    parseArea(name) === undefined &&
    !/^[rc]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name)
  );
}
