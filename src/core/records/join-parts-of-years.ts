import { monthsOfFinancialYear } from '../calendar/financial-year';
import type { Layout, PartOfYear } from '../recognise/layout';
import type { Draft } from './draft';
import { NOT_KNOWN } from './records';

/** A table that tells a part of a year, without months. */
interface PartTable {
  /** Index into the layouts. */
  readonly layout: number;
  readonly part: PartOfYear;
}

/**
 * Puts tables of quarters, halves or other parts of a year together ("Q1" to "Q4", each on a sheet, in a file or below
 * each other): those that tell the same dimensions of the same area and year are one telling where their months are the
 * whole year, each month once. Gives table → first table of its telling. What is no whole year is excluded: tables that
 * do not make one up, and in those that do what an area is not told of in every part since it joined. A part that has
 * no other beside it is taken for what there is of the year.
 */
export function joinPartsOfYears(draft: Draft): ReadonlyMap<number, number> {
  const tellings = new Map<number, number>();
  for (const tables of tablesAlike(draft)) {
    if (tables.length < 2) continue;
    let rest = tables;
    for (let year = wholeYear(rest); year; year = wholeYear(rest)) {
      const parts = year;
      for (const { layout } of parts) tellings.set(layout, parts[0]!.layout);
      rest = rest.filter((table) => !parts.includes(table));
      excludeIncomplete(draft, parts);
    }
    for (const { layout } of rest) excludeAll(draft, layout);
  }
  return tellings;
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
    alike.set(key, [...(alike.get(key) ?? []), { layout: index, part: layout.partOfYear }]);
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

/** Excludes what an area is not told of in every part of the year since it joined. */
function excludeIncomplete(draft: Draft, parts: readonly PartTable[]): void {
  const { writer, areas } = draft;
  const told = new Map<string, Set<number>>();
  const keysOf = (record: number): string[] =>
    [...writer.measures].flatMap(([measure, { values }]) => {
      const area = areas[writer.area[record]!]?.parent ?? writer.area[record]!;
      return Number.isNaN(values[record]!)
        ? []
        : [`${measure} ${String(area)} ${String(writer.year[record])}`];
    });
  for (const { layout } of parts)
    for (const record of countedOf(draft, layout))
      for (const key of keysOf(record)) told.set(key, (told.get(key) ?? new Set()).add(layout));
  for (const { layout } of parts)
    for (const record of countedOf(draft, layout)) {
      const needed = parts.filter(({ part }) => !isBeforeJoining(draft, record, part));
      const isWhole = keysOf(record).every((key) => needed.every((one) => told.get(key)!.has(one.layout)));
      if (!isWhole) writer.exclude(record, 'quarter without figure');
    }
}

/** Whether a part of a record's year ends before its area joined. */
function isBeforeJoining({ writer, areas }: Draft, record: number, { last }: PartOfYear): boolean {
  const area = areas[writer.area[record]!];
  const joinedOn = (area?.parent === undefined ? area : areas[area.parent])?.joinedOn;
  const year = writer.year[record]!;
  return joinedOn !== undefined && year !== NOT_KNOWN && monthsOfFinancialYear(year)[last]! < joinedOn;
}

function excludeAll(draft: Draft, layout: number): void {
  for (const record of countedOf(draft, layout)) draft.writer.exclude(record, 'quarter without figure');
}

function countedOf({ segments, writer }: Draft, layout: number): number[] {
  const { first, end } = segments.find((segment) => segment.layout === layout)!;
  return Array.from({ length: end - first }, (_, index) => first + index).filter(
    (record) => writer.exclusion[record] === 0,
  );
}
