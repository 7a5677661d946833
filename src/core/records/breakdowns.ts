import type { FinancialYear } from '../calendar/financial-year';
import type { Measure } from '../recognise/layout';
import { groupBy } from '../group-by';
import { chooseSlots } from './choose-slots';
import { type FactReader, isRowTable, type Slot } from './collect-facts';
import type { Draft, Segment } from './draft';
import { fittingSlots, type SlotSum, sumOf } from './fitting-slots';
import { type Breakdown, BREAKDOWN_DIMENSIONS, type BreakdownDimension, NOT_KNOWN } from './records';
import { slotKey, type SlotPlace } from './slot';
import type { View } from './view';

/** What is chosen of a measure: every slot, and the views that do not count in it. */
export interface Told {
  readonly measure: Measure;
  readonly slots: ReadonlyMap<number, Slot>;
  readonly lost: ReadonlyMap<number, ReadonlySet<View>>;
}

/**
 * Finds what second views break down by category, source or sub-area where nothing that counts does. Of these too every
 * fact is told once: they are chosen among each other as the counted ones are. A breakdown is of a year;
 * what in it tells more than is counted is not taken.
 */
export function findBreakdowns(
  draft: Draft,
  reader: FactReader,
  segments: readonly Segment[],
  told: Told,
): Breakdown[] {
  if (told.lost.size === 0) return [];
  return BREAKDOWN_DIMENSIONS.flatMap((dimension) => {
    const finder = new BreakdownFinder(draft, reader, told, dimension);
    for (const segment of segments) finder.read(segment);
    return finder.breakdowns();
  });
}

interface Candidate {
  readonly record: number;
  readonly slot: number;
  readonly view: View;
  readonly layout: number;
  readonly value: number;
}

class BreakdownFinder {
  readonly #draft: Draft;
  readonly #reader: FactReader;
  readonly #told: Told;
  readonly #dimension: BreakdownDimension;
  readonly #candidates: Candidate[] = [];
  /** The slots of which what counts tells the dimension already. */
  readonly #settled = new Map<number, SlotPlace>();
  readonly #counted: readonly (SlotSum & { readonly key: number })[];

  constructor(draft: Draft, reader: FactReader, told: Told, dimension: BreakdownDimension) {
    this.#draft = draft;
    this.#reader = reader;
    this.#told = told;
    this.#dimension = dimension;
    this.#counted = [...told.slots.values()].flatMap(({ key, area, month, year, facts }) => {
      const chosen = facts.filter(({ view }) => told.lost.get(key)?.has(view) !== true);
      if (chosen.length === 0) return [];
      return [{ key, area, month, year, value: sumOf(chosen) }];
    });
  }

  /** Reads which records of a segment tell the dimension: those that count, and those that might add it. */
  read(segment: Segment): void {
    const { writer, recognition } = this.#draft;
    const values = writer.measures.get(this.#told.measure)?.values;
    if (!values) return;
    const isCounts = !isRowTable(recognition.layouts[segment.layout]!);
    const areaOf = this.#reader.areaReader(segment);
    const viewOf = this.#reader.viewReader(segment);
    const isPart = this.#reader.partReader(segment);
    for (let record = segment.first; record < segment.end; record++) {
      const value = values[record]!;
      if (writer.exclusion[record] !== 0 || Number.isNaN(value) || isPart?.(record) === true) continue;
      if (!this.#tells(record)) continue;
      const slot = slotKey(areaOf(record), writer.month[record]!, writer.year[record]!);
      const view = viewOf(record);
      if (this.#told.lost.get(slot)?.has(view) !== true) this.#settled.set(slot, this.#told.slots.get(slot)!);
      else if (isCounts && !view.isIncomplete && !view.isPrevious)
        this.#candidates.push({ record, slot, view, layout: segment.layout, value });
    }
  }

  #tells(record: number): boolean {
    const { writer, areas } = this.#draft;
    return this.#dimension === 'subArea'
      ? areas[writer.area[record]!]?.parent !== undefined
      : writer[this.#dimension][record] !== NOT_KNOWN;
  }

  breakdowns(): Breakdown[] {
    const slots = new Map<number, Slot>();
    const settled = [...this.#settled.values()];
    for (const { slot: key, view, layout, value } of this.#candidates) {
      const slot = this.#told.slots.get(key)!;
      if (!this.#isCounted(slot) || settled.some((place) => overlap(place, slot))) continue;
      const known = slots.get(key) ?? { ...slot, facts: [] };
      slots.set(key, known);
      const fact = known.facts.find((other) => other.view === view && other.layout === layout);
      if (fact) fact.value += value;
      else
        known.facts.push({
          ...slot.facts.find((other) => other.view === view && other.layout === layout)!,
          value,
        });
    }
    if (slots.size === 0) return [];
    const { lost } = chooseSlots(this.#told.measure, slots, this.#draft.areas);
    const chosen = this.#candidates.filter(
      ({ slot, view }) => slots.has(slot) && lost.get(slot)?.has(view) !== true,
    );
    const years = new Set([...slots.values()].map(({ year }) => year));
    return [...years].map((year) =>
      this.#ofYear(
        year,
        chosen.filter(({ slot }) => slots.get(slot)!.year === year),
      ),
    );
  }

  /** A month is broken down only where it counts itself; a sub-area only where its area does. */
  #isCounted(slot: Slot): boolean {
    return this.#counted.some(
      (counted) =>
        overlap(counted, slot) &&
        (slot.month === undefined || counted.month === slot.month) &&
        (this.#dimension !== 'subArea' || counted.area === slot.area),
    );
  }

  #ofYear(year: FinancialYear, chosen: readonly Candidate[]): Breakdown {
    const told = [...groupBy(chosen, ({ slot }) => slot)].map(([key, candidates]) => {
      const place = this.#told.slots.get(key)!;
      return { ...place, area: this.#areaOf(place), candidates, place, value: sumOf(candidates) };
    });
    const counted = this.#counted.filter((one) => told.some(({ place }) => overlap(one, place)));
    const free = counted.filter(({ key }) => !this.#settled.has(key));
    return {
      measure: this.#told.measure,
      dimension: this.#dimension,
      year,
      layouts: [...new Set(chosen.map(({ layout }) => layout))],
      told: sumOf(chosen),
      counted: sumOf(counted),
      entries: [...fittingSlots(told, free)].flatMap(({ area, candidates }) =>
        candidates.map(({ record, value }) => ({ record, value, area: this.#placeOf(record, area) })),
      ),
    };
  }

  /** The area whose figures a slot breaks down, as they count: none where these name none. */
  #areaOf({ area, year }: SlotPlace): number {
    const isNamed =
      area >= 0 && this.#counted.some((counted) => counted.area === area && counted.year === year);
    return isNamed ? area : NOT_KNOWN;
  }

  #placeOf(record: number, area: number): number {
    return area >= 0 && this.#dimension === 'subArea' ? this.#draft.writer.area[record]! : area;
  }
}

/** Whether two slots may tell the same facts. Areas that are not recorded (negative) lie in the whole. */
function overlap(one: SlotPlace, other: SlotPlace): boolean {
  const inArea = one.area === other.area || one.area < 0 || other.area < 0;
  const inTime = one.month === undefined || other.month === undefined || one.month === other.month;
  return one.year === other.year && inArea && inTime;
}
