import type { Layout } from '../recognise/layout';
import type { Recognition } from '../recognise/recognition';

/**
 * Logs and registers that are the very same table as an earlier one: the same cells in the same order, under the
 * same month, area and measure. Without references nothing else tells a copied sheet from new facts. Gives indexes
 * into `Recognition.layouts`.
 */
export function findCopiedTables(recognition: Recognition): ReadonlySet<number> {
  const originals = new Map<string, number[]>();
  const copies = new Set<number>();
  recognition.layouts.forEach((layout, index) => {
    if (layout.kind !== 'log' && layout.kind !== 'register') return;
    const shape = shapeOf(recognition, layout);
    const earlier = originals.get(shape) ?? [];
    if (earlier.some((other) => isSameBody(recognition, recognition.layouts[other]!, layout)))
      copies.add(index);
    else originals.set(shape, [...earlier, index]);
  });
  return copies;
}

/** What copies have in common at first sight, so that few tables are compared cell by cell. */
function shapeOf({ grids }: Recognition, layout: Layout): string {
  const { kind, subject, range, context, fields, bodyFirstRow, bodyLastRow } = layout;
  const grid = grids[layout.grid]!;
  const firstRow = [];
  for (let column = range.firstColumn; column <= range.lastColumn; column++) {
    firstRow.push(grid.cellAt(bodyFirstRow, column));
  }
  return JSON.stringify([
    kind,
    subject,
    range.lastColumn - range.firstColumn,
    bodyLastRow - bodyFirstRow,
    [context.month, context.year, context.area, context.category, context.source, context.measure],
    fields.map(({ field, column }) => [field, column - range.firstColumn]),
    grid.source.dateSystem,
    firstRow,
  ]);
}

function isSameBody({ grids }: Recognition, one: Layout, other: Layout): boolean {
  const gridOfOne = grids[one.grid]!;
  const gridOfOther = grids[other.grid]!;
  const width = one.range.lastColumn - one.range.firstColumn + 1;
  for (let row = 0; row <= one.bodyLastRow - one.bodyFirstRow; row++) {
    for (let column = 0; column < width; column++) {
      const rowOfOne = one.bodyFirstRow + row;
      const columnOfOne = one.range.firstColumn + column;
      const rowOfOther = other.bodyFirstRow + row;
      const columnOfOther = other.range.firstColumn + column;
      const kind = gridOfOne.kindCodeAt(rowOfOne, columnOfOne);
      if (kind !== gridOfOther.kindCodeAt(rowOfOther, columnOfOther)) return false;
      // Texts have other numbers on another grid.
      const isSame = TEXT_KINDS.has(gridOfOne.kindAt(rowOfOne, columnOfOne))
        ? gridOfOne.textOf(gridOfOne.valueAt(rowOfOne, columnOfOne)) ===
          gridOfOther.textOf(gridOfOther.valueAt(rowOfOther, columnOfOther))
        : gridOfOne.valueAt(rowOfOne, columnOfOne) === gridOfOther.valueAt(rowOfOther, columnOfOther);
      if (!isSame) return false;
    }
  }
  return true;
}

const TEXT_KINDS: ReadonlySet<string> = new Set(['text', 'error']);
