import type { Cell } from '../../grid/cell';

/** One cell that changes. Cells with formulas are never among them. */
export interface CellEdit {
  readonly kind: 'cell';
  /** The rule whose finding it puts right. */
  readonly rule: string;
  /** The workbook's and the sheet's name. */
  readonly file: string;
  readonly sheet: string;
  /** Its address: B7. */
  readonly cell: string;
  readonly before: Cell;
  readonly after: Cell;
  /** The number format it had in the open workbook, to be given back when the change is taken back. */
  readonly formatBefore?: string;
  /** What else its row held once it was made, to know the row again by where rows have moved (`markRows`). */
  readonly row?: string;
}

/** What all kinds of change to a profile have in common: an absent side means that nothing is said there. */
interface ProfileChange {
  readonly rule: string;
  readonly before?: string;
  readonly after?: string;
  /**
   * How many levels of the profile the change makes: 0 where the place is there, 1 for the innermost list, 2 for the
   * one around it too. Taking the change back takes these away, so that the profile is again what it was.
   */
  readonly made: 0 | 1 | 2;
}

/** A spelling that from now on means a name: remembered in the profile for all cells, next year's too. */
export interface AliasEdit extends ProfileChange {
  readonly kind: 'alias';
  readonly field: 'area' | 'category' | 'source';
  readonly spelling: string;
}

/** The month a table is of, remembered in the profile. Rows are one-based; one of them at most is given. */
export interface MonthEdit extends ProfileChange {
  readonly kind: 'month';
  readonly file: string;
  readonly sheet: string;
  readonly headerRow?: number;
  readonly firstRow?: number;
}

/** An entry that repeats another and does not count, remembered in the profile: `EXCLUDED`, or nothing said. */
export interface DuplicateEdit extends ProfileChange {
  readonly kind: 'duplicate';
  readonly file: string;
  readonly sheet: string;
  readonly reference: string;
  /** Which of the sheet's rows with the reference it is, from 1. */
  readonly occurrence: number;
}

/** What is said of a duplicate, before or after. */
export const EXCLUDED = 'excluded';

export type ProfileEdit = AliasEdit | MonthEdit | DuplicateEdit;

/** One change a fix would make: a cell before and after, or something the profile remembers. */
export type Edit = CellEdit | ProfileEdit;

/** Why something that was found, or was to be changed, is left as it is. */
export const LEFT_OUT_REASONS = [
  'formula',
  'text file',
  'becomes formula',
  'not clear',
  'date in doubt',
  'several meanings',
  'several tables',
  'no place for mark',
  'another fix',
  'changed since',
  'not there',
  'file format',
  'rich text',
  'no styles',
  'not encodable',
] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Something a fix does not touch, and why. Without `cell` the whole sheet is meant, without `sheet` the profile. */
export interface LeftOut {
  readonly rule: string;
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly reason: LeftOutReason;
}

/** Whether two cells hold the very same. */
export function isSameCell(one: Cell, other: Cell): boolean {
  switch (one.kind) {
    case 'blank':
      return other.kind === 'blank';
    case 'text':
      return other.kind === 'text' && one.text === other.text;
    case 'number':
      return other.kind === 'number' && one.number === other.number;
    case 'date':
      return other.kind === 'date' && one.serial === other.serial;
    case 'boolean':
      return other.kind === 'boolean' && one.boolean === other.boolean;
    case 'error':
      return other.kind === 'error' && one.code === other.code;
  }
}

/** The changes that take changes back: the last first, each the other way round. */
export function revertEdits(edits: readonly Edit[]): Edit[] {
  return edits.map(revertEdit).reverse();
}

function revertEdit(edit: Edit): Edit {
  if (edit.kind === 'cell') return { ...edit, before: edit.after, after: edit.before };
  const { before, after, ...place } = edit;
  return {
    ...place,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
  };
}
