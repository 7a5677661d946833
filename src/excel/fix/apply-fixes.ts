import { placeOf } from '../../core/check/fixes/apply-edits';
import { type CellEdit, isSameCell, type LeftOut, type LeftOutReason } from '../../core/check/fixes/edit';
import type { Cell } from '../../core/grid/cell';
import { WriteQueue } from '../write/write-queue';
import type { ExcelContext } from '../excel-context';
import { type CellInExcel, readCells } from './cells-in-excel';
import { formatFor, typeCell } from './type-cell';

/** What a cell was before it was fixed, so that it can be made the same again. */
export interface FixedCell {
  readonly edit: CellEdit;
  readonly formatBefore: string;
  readonly formatAfter: string;
}

export interface AppliedFixes {
  /** What was changed, in order: the checkpoint to go back to. */
  readonly fixed: readonly FixedCell[];
  readonly leftOut: readonly LeftOut[];
}

/** What making edits would change now, to be noted before it is done. Throws an `ExcelFault`. */
export function planFixes(context: ExcelContext, edits: readonly CellEdit[]): Promise<AppliedFixes> {
  return goThrough(context, edits, () => Promise.resolve());
}

/**
 * Makes approved edits in the sheets of the open workbook, in one batch or as many as their bytes demand. A cell that no longer holds what the edit
 * says was there before, or that holds a formula, is left as it is and named. Throws an `ExcelFault`: of a batch that
 * stops half-way, or whose answer is lost, `findMade` tells what was made.
 */
export async function applyFixes(context: ExcelContext, edits: readonly CellEdit[]): Promise<AppliedFixes> {
  const queue = new WriteQueue(context);
  const applied = await goThrough(context, edits, ({ range }, { after }, format) =>
    queueCell(queue, range, after, format),
  );
  await queue.send();
  return applied;
}

/** Those of planned fixes whose cells are no longer what they were, in content or format. Throws an `ExcelFault`. */
export async function findMade(
  context: ExcelContext,
  planned: readonly FixedCell[],
): Promise<readonly FixedCell[]> {
  const cells = await readCells(
    context,
    planned.map(({ edit }) => edit),
  );
  return planned.filter(({ edit, formatBefore }, index) => {
    const cell = cells[index];
    return cell && !(isSameCell(cell.cell, edit.before) && cell.numberFormat === formatBefore);
  });
}

async function goThrough(
  context: ExcelContext,
  edits: readonly CellEdit[],
  make: (cell: CellInExcel, edit: CellEdit, format: string) => Promise<void>,
): Promise<AppliedFixes> {
  const cells = await readCells(context, edits);
  const fixed: FixedCell[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, edit] of edits.entries()) {
    const cell = cells[index];
    const reason = reasonAgainst(cell, edit.before);
    if (reason !== undefined || !cell) {
      leftOut.push({ ...placeOf(edit), reason: reason ?? 'not there' });
      continue;
    }
    const formatAfter = formatFor(edit.after, cell.numberFormat);
    await make(cell, edit, formatAfter);
    fixed.push({ edit, formatBefore: cell.numberFormat, formatAfter });
  }
  return { fixed, leftOut };
}

/** A cell to be taken back; without a format it keeps its own, as far as that suits. */
export interface CellToRevert {
  readonly edit: CellEdit;
  readonly formatBefore?: string | undefined;
}

/**
 * Makes the cells of a checkpoint what they were, formats included, the last changed first. A cell that was changed
 * since is left as it is and named; one that holds again what it held, or never got another content, only gets its
 * format back. Throws an `ExcelFault`.
 */
export async function revertFixes(
  context: ExcelContext,
  fixed: readonly CellToRevert[],
): Promise<{ readonly leftOut: readonly LeftOut[] }> {
  const latestFirst = fixed.toReversed();
  const cells = await readCells(
    context,
    latestFirst.map(({ edit }) => edit),
  );
  const queue = new WriteQueue(context);
  const leftOut: LeftOut[] = [];
  for (const [index, { edit, formatBefore }] of latestFirst.entries()) {
    const cell = cells[index];
    const reason = reasonAgainst(cell, edit.after);
    if (reason === 'changed since' && cell && isSameContent(cell.cell, edit.before)) {
      if (formatBefore === undefined) continue;
      await queue.add(() => {
        cell.range.numberFormat = [[formatBefore]];
      });
    } else if (reason !== undefined || !cell) {
      leftOut.push({ ...placeOf(edit), reason: reason ?? 'not there' });
    } else
      await queueCell(
        queue,
        cell.range,
        edit.before,
        formatBefore ?? formatFor(edit.before, cell.numberFormat),
      );
  }
  await queue.send();
  return { leftOut };
}

/** What a cell takes in a request besides its content and formats. */
const CALLS_OF_CELL = 3;

function queueCell(queue: WriteQueue, range: Excel.Range, cell: Cell, format: string): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(cell) + format + format).length;
  return queue.add(
    () => {
      typeCell(range, cell, format);
    },
    CALLS_OF_CELL,
    bytes,
  );
}

function reasonAgainst(cell: CellInExcel | undefined, expected: Cell): LeftOutReason | undefined {
  if (!cell) return 'not there';
  if (cell.isFormula) return 'formula';
  return isSameCell(cell.cell, expected) ? undefined : 'changed since';
}

/** The same, where a number counts as the date its format may have made of it. */
function isSameContent(one: Cell, other: Cell): boolean {
  const numberOf = (cell: Cell) =>
    cell.kind === 'number' ? cell.number : cell.kind === 'date' ? cell.serial : undefined;
  const number = numberOf(one);
  return isSameCell(one, other) || (number !== undefined && number === numberOf(other));
}
