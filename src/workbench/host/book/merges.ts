import { holds, intersection, type Area } from './area';
import { HostError } from '../host-error';
import type { Sheet } from './sheet';

/** Makes one cell of an area, or of each of its rows; all but the first cell of each lose what they hold. */
export function merge(sheet: Sheet, area: Area, across: boolean): void {
  if (sheet.tables.some((table) => intersection(table.area, area)))
    throw new HostError('MergedRangeConflict');
  const parts = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
        ...area,
        top: area.top + index,
        bottom: area.top + index,
      }))
    : [area];
  unmerge(sheet, area);
  noteMerges(sheet);
  for (const part of parts) {
    if (part.top === part.bottom && part.left === part.right) continue;
    keepFirstValue(sheet, part);
    sheet.merges.push({ area: part });
  }
  sheet.workbook.touch();
}

export function unmerge(sheet: Sheet, area: Area): void {
  const left = sheet.merges.filter((merged) => !intersection(merged.area, area));
  if (left.length < sheet.merges.length) noteMerges(sheet);
  sheet.merges.splice(0, sheet.merges.length, ...left);
}

/** Merges are put back with the areas they had: what moves cells keeps those itself. */
function noteMerges({ workbook, merges }: Sheet): void {
  workbook.undo.noteKept(merges, () => {
    const kept = merges.map((part) => ({ part, area: part.area }));
    return () => {
      for (const { part, area } of kept) part.area = area;
      merges.splice(0, merges.length, ...kept.map(({ part }) => part));
    };
  });
}

/** The merged cell that holds a place; `undefined` where it is not merged. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  const cell = { top: row, left: column, bottom: row, right: column };
  return sheet.merges.find(({ area }) => holds(area, cell))?.area;
}

/** The upper left value stays; where that cell is blank, the first that is found. */
function keepFirstValue(sheet: Sheet, area: Area): void {
  const { cells } = sheet;
  const kept: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (cells.valueAt(row, column) !== undefined) kept.push({ row, column });
    }
  }
  const [first, ...others] = kept;
  if (!first) return;
  for (const { row, column } of others) {
    cells.setFormula(row, column, undefined);
    cells.setValue(row, column, undefined);
  }
  if (first.row === area.top && first.column === area.left) return;
  cells.setValue(area.top, area.left, cells.valueAt(first.row, first.column));
  cells.setFormula(area.top, area.left, cells.formulaAt(first.row, first.column));
  cells.setFormula(first.row, first.column, undefined);
  cells.setValue(first.row, first.column, undefined);
}
