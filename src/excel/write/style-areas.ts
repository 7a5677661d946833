import type { CellPlan, SheetPlan } from '../../core/report/workbook/plan';
import { type BorderLine, styleOf, type StyleName } from '../../core/report/workbook/styles';
import { CellAreas } from './cell-areas';

/** Heavier lines are drawn later: two cells share the line between them, and the last one drawn stays. */
const WEIGHT: Readonly<Record<BorderLine['weight'], number>> = { hair: 1, thin: 2, dashed: 3, medium: 4 };

/** The cells of each style, the styles in the order in which they are to be put on. */
export function styleAreas(sheet: SheetPlan): { style: StyleName; areas: CellAreas }[] {
  const areas = collect(
    sheet,
    ({ style }) => style,
    (style) => new CellAreas(!linesDiffer(style)),
  );
  return [...areas]
    .map(([style, cells]) => ({ style, areas: cells }))
    .sort((one, other) => heaviestLine(one.style) - heaviestLine(other.style));
}

/** The cells of each number format. */
export function formatAreas(sheet: SheetPlan): Map<string, CellAreas> {
  return collect(
    sheet,
    ({ numberFormat }) => numberFormat,
    () => new CellAreas(),
  );
}

function collect<Key>(
  { rows }: SheetPlan,
  keyOf: (cell: CellPlan) => Key | undefined,
  create: (key: Key) => CellAreas,
): Map<Key, CellAreas> {
  const areas = new Map<Key, CellAreas>();
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      const key = keyOf(cell);
      if (key === undefined) continue;
      let area = areas.get(key);
      if (!area) areas.set(key, (area = create(key)));
      area.add(row, cell.column);
    }
  });
  return areas;
}

/** Rows of such a style cannot be bordered together: the line between two of them would be the one or the other. */
function linesDiffer(style: StyleName): boolean {
  const { top, bottom } = styleOf(style);
  return top !== undefined && bottom !== undefined && JSON.stringify(top) !== JSON.stringify(bottom);
}

function heaviestLine(style: StyleName): number {
  const { top, bottom, left, right } = styleOf(style);
  return Math.max(0, ...[top, bottom, left, right].map((line) => (line ? WEIGHT[line.weight] : 0)));
}
