import type { Grid } from '../grid/grid';
import { addToGroup } from '../group-by';
import { meaningOfCount } from './count-meaning';
import type { Layout, PartOfYear } from './layout';
import { readCount } from './values/read-count';
import { toDate } from './words/part-of-year';

/** So many figures must rise all year before that is no accident: of three that each rise by chance once in 13,824 times. */
const LEAST_FIGURES = 3;
/** A running total has at least doubled by the fourth quarter, unless hardly anything happened after the first. */
const LEAST_RISE = 2;

/** A table of a quarter with its figures, by what they are of. */
interface Quarter {
  readonly layout: Layout;
  readonly figures: ReadonlyMap<string, number>;
}

/**
 * Tables of four quarters of which every figure rises from one to the next, and to twice the first: they run up the year,
 * though nothing says so. They are taken for that, which is said.
 */
export function withRunningParts(layouts: readonly Layout[], grids: readonly Grid[]): readonly Layout[] {
  const running = new Map<Layout, PartOfYear>();
  for (const tables of quartersAlike(layouts)) {
    const quarters = tables.map((layout): Quarter => ({
      layout,
      figures: figuresOf(layout, grids[layout.grid]!),
    }));
    if (runUp(quarters)) for (const { layout } of quarters) running.set(layout, layout.partOfYear!);
  }
  if (running.size === 0) return layouts;
  return layouts.map((layout) => {
    const part = running.get(layout);
    if (!part) return layout;
    const ambiguity = { code: 'quarters run up', detail: '', chosen: 'total to date' };
    const settled: { -readonly [Key in keyof Layout]: Layout[Key] } = {
      ...layout,
      ambiguities: [...layout.ambiguities, ambiguity],
    };
    const upTo = toDate(part);
    if (upTo === 'whole') delete settled.partOfYear;
    else settled.partOfYear = upTo;
    return settled;
  });
}

/** Four tables that tell the quarters of one year alike, in their order; more than four are told twice. */
function quartersAlike(layouts: readonly Layout[]): Layout[][] {
  const alike = new Map<string, Layout[]>();
  for (const layout of layouts) {
    const { partOfYear: part, context, countColumns, isPivot } = layout;
    if (!part || part.isToDate || part.last - part.first !== 2) continue;
    const key = JSON.stringify([context, countColumns.map(({ label }) => label), isPivot]);
    addToGroup(alike, key, layout);
  }
  return [...alike.values()]
    .map((tables) => tables.sort((one, other) => one.partOfYear!.first - other.partOfYear!.first))
    .filter((tables) => tables.map(({ partOfYear }) => partOfYear!.first).join() === '0,3,6,9');
}

function figuresOf(layout: Layout, grid: Grid): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const row of layout.countRows)
    for (const column of layout.countColumns) {
      const reading = readCount(grid.cellAt(row.index, column.index));
      const { measure, area, category, source } = meaningOfCount(layout.context, row, column);
      if (reading.kind === 'count')
        figures.set(JSON.stringify([measure, area, category, source]), reading.value);
    }
  return figures;
}

function runUp(quarters: readonly Quarter[]): boolean {
  const [first, ...later] = quarters;
  const keys = [...first!.figures.keys()].filter((key) => later.every(({ figures }) => figures.has(key)));
  const rows = keys.map((key) => quarters.map(({ figures }) => figures.get(key)!));
  const rising = rows.filter((row) => row.every((value, place) => place === 0 || value > row[place - 1]!));
  const sums = quarters.map((_, place) => rows.reduce((sum, row) => sum + row[place]!, 0));
  return (
    rising.length >= LEAST_FIGURES &&
    rows.every((row) => row.every((value, place) => place === 0 || value >= row[place - 1]!)) &&
    sums.at(-1)! >= sums[0]! * LEAST_RISE
  );
}
