import { addToGroup } from '../group-by';
import type { Layout, PartOfYear } from '../recognise/layout';
import type { Draft } from './draft';

/** Tables that tell parts of a year, without months. */
export interface PartsOfYears {
  /** Table → the first table of the telling it belongs to. */
  readonly tellings: ReadonlyMap<number, number>;
  /** Tables that make up no year and do not say that they tell what there is of it. */
  readonly incomplete: ReadonlySet<number>;
}

/** A table that tells a part of a year, without months. */
interface PartTable {
  /** Index into the layouts. */
  readonly layout: number;
  readonly part: PartOfYear;
}

/**
 * Puts tables of quarters, halves or other parts of a year together ("Q1" to "Q4", each on a sheet, in a file or below
 * each other): those that tell the same dimensions of the same area and year are one telling where their months are the
 * whole year, each month once. Of those that go on from each other (to June, to September, to December) each is a telling
 * of its own, and so is a part that has no other beside it. Others are one telling, and incomplete.
 */
export function joinPartsOfYears(draft: Draft): PartsOfYears {
  const tellings = new Map<number, number>();
  const incomplete = new Set<number>();
  const join = (tables: readonly PartTable[]): void => {
    for (const { layout } of tables) tellings.set(layout, tables[0]!.layout);
  };
  for (const tables of tablesAlike(draft)) {
    let rest = tables.filter(({ part }) => !part.isToDate);
    for (let year = wholeYear(rest); year; year = wholeYear(rest)) {
      const parts = year;
      join(parts);
      rest = rest.filter((table) => !parts.includes(table));
    }
    if (rest.every(({ part }) => part.first === 0)) continue;
    if (tables.length === 1) continue;
    join(rest);
    for (const { layout } of rest) incomplete.add(layout);
  }
  return { tellings, incomplete };
}

/** Tables of parts by what they tell, in their order. */
function tablesAlike({ recognition }: Draft): PartTable[][] {
  const alike = new Map<string, PartTable[]>();
  recognition.layouts.forEach((layout, index) => {
    if (!layout.partOfYear) return;
    const { grids, workbooks, workbookOfGrid } = recognition;
    const key = JSON.stringify([
      layout.context,
      dimensionsOf(layout),
      layout.isPivot,
      grids[layout.grid]!.source.visibility,
      workbooks[workbookOfGrid[layout.grid]!]?.isPrevious ?? false,
    ]);
    addToGroup(alike, key, { layout: index, part: layout.partOfYear });
  });
  return [...alike.values()];
}

function dimensionsOf({ countRows, countColumns }: Layout): string[] {
  const lines = [...countRows, ...countColumns];
  return (['area', 'category', 'source'] as const).filter((dimension) =>
    lines.some((line) => line[dimension] !== undefined),
  );
}

/** Tables that tell every month of a year once, from April on; the first that fit, quarters before halves. */
function wholeYear(tables: readonly PartTable[], from = 0): readonly PartTable[] | undefined {
  if (from === 12) return [];
  const next = tables
    .filter(({ part }) => part.first === from)
    .sort((one, other) => one.part.last - other.part.last);
  for (const table of next) {
    const rest = wholeYear(tables, table.part.last + 1);
    if (rest) return [table, ...rest];
  }
  return undefined;
}
