import type { LayoutKind } from '../../src/core/profile/profile';
import { type Measure, MEASURES } from '../../src/core/recognise/layout';
import { areaNamed } from '../facts/area';
import { monthKeysOf } from '../facts/month-range';
import type { Dimensions, Reading, TableReading } from './reading';

/** A table with the file it lies in. */
export interface PlacedTable {
  readonly file: string;
  readonly table: TableReading;
}

/** A measure of an area in a month, or in a year where `month` is `null`. */
export interface Slot {
  readonly measure: Measure;
  readonly area: string;
  readonly year: string;
  readonly month: string | null;
}

/** Which tables tell of a slot, and which of them count. */
export interface SlotViews {
  readonly slot: Slot;
  readonly chosen: ReadonlySet<PlacedTable>;
  readonly all: ReadonlySet<PlacedTable>;
}

export type Views = ReadonlyMap<string, SlotViews>;

const REGISTER_FIRST: readonly Measure[] = ['evidence', 'reviews', 'faults', 'cameras', 'availability'];
const USUAL_ORDER: readonly LayoutKind[] = ['log', 'matrix', 'block', 'summary', 'register'];

/** The slot a measure of a reading tells of. */
export function slotOf(measure: Measure, { area, year, month }: Dimensions): Slot {
  return { measure, area, year, month };
}

export function slotKey({ measure, area, year, month }: Slot): string {
  return `${measure}|${area}|${month ?? year}`;
}

/** The measures a reading carries, none where it is left out. */
export function measuresOf(reading: Reading): readonly Measure[] {
  return 'measures' in reading ? MEASURES.filter((measure) => reading.measures[measure] !== undefined) : [];
}

/** Chooses one view for every slot any table tells of, by the counting rules. */
export function chooseViews(tables: readonly PlacedTable[]): Views {
  const slots = new Map<string, { slot: Slot; all: Set<PlacedTable> }>();
  for (const placed of tables) {
    for (const reading of placed.table.readings) {
      if (!('measures' in reading)) continue;
      for (const measure of measuresOf(reading)) {
        const slot = slotOf(measure, reading.dimensions);
        const key = slotKey(slot);
        const known = slots.get(key);
        if (known) known.all.add(placed);
        else slots.set(key, { slot, all: new Set([placed]) });
      }
    }
  }
  const views = new Map<string, SlotViews>();
  for (const [key, { slot, all }] of slots) {
    const isSecond = slot.month === null && isToldByMonths(slot, slots);
    views.set(key, { slot, all, chosen: isSecond ? new Set() : chooseAmong([...all], slot) });
  }
  return views;
}

/**
 * Whether the months of a year are told one by one, so that a figure for the whole year is a second view. The months
 * before an area joined need no telling. A year told in part by months would be a hard choice: the sample has none.
 */
function isToldByMonths(slot: Slot, slots: ReadonlyMap<string, unknown>): boolean {
  const joinedOn = areaNamed(slot.area).joinedOn ?? '';
  const months = monthKeysOf(Number(slot.year.slice(0, 4))).filter((month) => month >= joinedOn);
  const told = months.filter((month) => slots.has(slotKey({ ...slot, month })));
  if (told.length > 0 && told.length < months.length) {
    throw new Error(
      `${slot.measure} of ${slot.area} in ${slot.year}: some months are told one by one, some are not`,
    );
  }
  return told.length > 0;
}

/** Several logs or registers add up; of the other tables the best one counts. */
function chooseAmong(tables: readonly PlacedTable[], slot: Slot): ReadonlySet<PlacedTable> {
  const order = REGISTER_FIRST.includes(slot.measure) ? (['register', ...USUAL_ORDER] as const) : USUAL_ORDER;
  const rankOf = ({ table }: PlacedTable): number => order.indexOf(table.layouts[0]);
  const best = Math.min(...tables.map(rankOf));
  const candidates = tables.filter((table) => rankOf(table) === best);
  const kind = order[best];
  if (kind === 'log' || kind === 'register' || candidates.length === 1) return new Set(candidates);
  const ranked = candidates
    .map((placed) => ({ placed, detail: detailOf(placed, slot.measure) }))
    .sort((one, other) => other.detail - one.detail);
  const [first, second] = ranked;
  if (second && second.detail === first!.detail) {
    throw new Error(`${slotKey(slot)}: only the order of the files would choose between two tables`);
  }
  return new Set([first!.placed]);
}

/** How much a table tells of a measure, as one number: sub-areas weigh most, then category, then source; hidden least. */
function detailOf({ table }: PlacedTable, measure: Measure): number {
  const told = table.readings.flatMap((reading) =>
    'measures' in reading && reading.measures[measure] !== undefined ? [reading.dimensions] : [],
  );
  const has = (dimension: 'subArea' | 'category' | 'source'): number =>
    told.some((dimensions) => dimensions[dimension] !== null) ? 1 : 0;
  const isVisible = table.visibility === 'visible' ? 1 : 0;
  return has('subArea') * 8 + has('category') * 4 + has('source') * 2 + isVisible;
}
