import type { Grid } from '../grid/grid';
import { addToGroup } from '../group-by';
import { meaningOfCount } from './count-meaning';
import type { Layout } from './layout';
import { readCount } from './values/read-count';
import { toDate } from './words/part-of-year';

/** So many figures must rise all year before that is no accident: of three that each rise by chance once in 13,824 times. */
const LEAST_FIGURES = 3;
/** A running total has at least doubled by the fourth quarter, unless hardly anything happened after the first. */
const LEAST_RISE = 2;

/**
 * Tables of four quarters of which every figure rises from one to the next, and to twice the first: they run up the year,
 * though nothing says so. They are taken for that, which is said.
 */
export function withRunningParts(layouts: readonly Layout[], grids: readonly Grid[]): readonly Layout[] {
  const running = new Set<Layout>();
  for (const tables of quartersAlike(layouts)) {
    const figures = tables.map((layout) => figuresOf(layout, grids[layout.grid]!));
    if (runUp(figures)) for (const layout of tables) running.add(layout);
  }
  if (running.size === 0) return layouts;
  return layouts.map((layout) => (running.has(layout) ? asToDate(layout) : layout));
}

function asToDate({ partOfYear, ...layout }: Layout): Layout {
  const part = toDate(partOfYear!);
  const ambiguity = { code: 'quarters run up', detail: '', chosen: 'total to date' };
  return {
    ...layout,
    ...(part !== 'whole' && { partOfYear: part }),
    ambiguities: [...layout.ambiguities, ambiguity],
  };
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

/** Whether the figures of quarters, by what they are of, run up. */
function runUp(quarters: readonly ReadonlyMap<string, number>[]): boolean {
  const [first, ...later] = quarters;
  const keys = [...first!.keys()].filter((key) => later.every((figures) => figures.has(key)));
  const rows = keys.map((key) => quarters.map((figures) => figures.get(key)!));
  const rising = rows.filter((row) => row.every((value, place) => place === 0 || value > row[place - 1]!));
  const sums = quarters.map((_, place) => rows.reduce((sum, row) => sum + row[place]!, 0));
  return (
    rising.length >= LEAST_FIGURES &&
    rows.every((row) => row.every((value, place) => place === 0 || value >= row[place - 1]!)) &&
    sums.at(-1)! >= sums[0]! * LEAST_RISE
  );
}
