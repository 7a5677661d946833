import type { Measure } from '../../src/core/recognise/layout';
import { monthKeysOf } from '../facts/month-range';
import type { TablePlace, TruthCell, TruthDifference, TruthView } from './truth';
import type { PlacedTable, Slot, SlotViews, Views } from './views';

export function placeOf({ file, table }: PlacedTable): TablePlace {
  return { file, sheet: table.sheet, range: table.range };
}

/** Which tables tell of each slot and which counts, for the slots of which more than one tells or one year figure. */
export function listViews(views: Views): readonly TruthView[] {
  return [...views.values()]
    .filter(({ all, chosen }) => all.size > chosen.size)
    .map(({ slot, all, chosen }) => ({
      measure: slot.measure,
      area: slot.area,
      year: slot.year,
      month: slot.month,
      chosen: [...chosen].map(placeOf),
      others: [...all].filter((placed) => !chosen.has(placed)).map(placeOf),
    }));
}

/** Every figure of a second view that disagrees with what was counted, month by month or for the year. */
export function reconcile(views: Views, cells: readonly TruthCell[]): readonly TruthDifference[] {
  const counted = sumBySlot(cells);
  return [...views.values()].flatMap((view) => differencesOf(view, counted));
}

function differencesOf(
  { slot, all, chosen }: SlotViews,
  counted: ReadonlyMap<string, number>,
): TruthDifference[] {
  const others = [...all].filter(
    (placed) => !chosen.has(placed) && !(placed.table.partial ?? []).includes(slot.measure),
  );
  return others.flatMap((placed) => {
    const ours = oursIn(slot, counted);
    const theirs = theirsIn(placed, slot);
    return ours === theirs ? [] : [{ ...placeOf(placed), ...slot, ours, theirs }];
  });
}

function oursIn({ measure, area, year, month }: Slot, counted: ReadonlyMap<string, number>): number {
  const months = month === null ? [...monthKeysOf(Number(year.slice(0, 4))), ''] : [month];
  return months.reduce((sum, each) => sum + (counted.get(`${measure}|${area}|${year}|${each}`) ?? 0), 0);
}

function theirsIn({ table }: PlacedTable, { measure, area, year, month }: Slot): number {
  return table.readings.reduce((sum, reading) => {
    if (!('measures' in reading)) return sum;
    const { dimensions, measures } = reading;
    const isHere = dimensions.area === area && dimensions.year === year && dimensions.month === month;
    return isHere ? sum + (measures[measure] ?? 0) : sum;
  }, 0);
}

function sumBySlot(cells: readonly TruthCell[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { measure, area, year, month, value } of cells) {
    const key = `${measure}|${area}|${year}|${month ?? ''}`;
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return sums;
}

/** The columns that count a part of a measure only. */
export function listPartialViews(
  tables: readonly PlacedTable[],
): readonly (TablePlace & { readonly measure: Measure })[] {
  return tables.flatMap((placed) =>
    (placed.table.partial ?? []).map((measure) => ({ ...placeOf(placed), measure })),
  );
}
