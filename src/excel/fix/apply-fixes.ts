import { placeOf } from '../../core/check/fixes/apply-edits';
import { type CellEdit, isSameCell, type LeftOut, type LeftOutReason } from '../../core/check/fixes/edit';
import type { Cell } from '../../core/grid/cell';
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

/**
 * Makes approved edits in the sheets of the open workbook, all in one batch. A cell that no longer holds what the edit
 * says was there before, or that holds a formula, is left as it is and named. Throws an `ExcelFault`; a batch that
 * stops half-way is made whole by applying it again, since cells already changed are then left out.
 */
export async function applyFixes(context: ExcelContext, edits: readonly CellEdit[]): Promise<AppliedFixes> {
  const cells = await readCells(context, edits);
  const fixed: FixedCell[] = [];
  const leftOut: LeftOut[] = [];
  edits.forEach((edit, index) => {
    const cell = cells[index];
    const reason = reasonAgainst(cell, edit.before);
    if (reason !== undefined || !cell) {
      leftOut.push({ ...placeOf(edit), reason: reason ?? 'not there' });
      return;
    }
    const formatAfter = formatFor(edit.after, cell.numberFormat);
    typeCell(cell.range, edit.after, formatAfter);
    fixed.push({ edit, formatBefore: cell.numberFormat, formatAfter });
  });
  await context.sync();
  return { fixed, leftOut };
}

/**
 * Makes the cells of a checkpoint what they were, formats included, the last changed first. A cell that was changed
 * since is left as it is and named. Throws an `ExcelFault`.
 */
export async function revertFixes(
  context: ExcelContext,
  fixed: readonly FixedCell[],
): Promise<{ readonly leftOut: readonly LeftOut[] }> {
  const latestFirst = fixed.toReversed();
  const cells = await readCells(
    context,
    latestFirst.map(({ edit }) => edit),
  );
  const leftOut: LeftOut[] = [];
  latestFirst.forEach(({ edit, formatBefore }, index) => {
    const cell = cells[index];
    const reason = reasonAgainst(cell, edit.after);
    if (reason !== undefined || !cell) leftOut.push({ ...placeOf(edit), reason: reason ?? 'not there' });
    else typeCell(cell.range, edit.before, formatBefore);
  });
  await context.sync();
  return { leftOut };
}

function reasonAgainst(cell: CellInExcel | undefined, expected: Cell): LeftOutReason | undefined {
  if (!cell) return 'not there';
  if (cell.isFormula) return 'formula';
  return isSameCell(cell.cell, expected) ? undefined : 'changed since';
}
