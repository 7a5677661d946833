import { type FinancialYear, financialYearOf } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import type { Layout, Measure, PartOfYear } from '../recognise/layout';
import type { Draft, Segment } from './draft';
import { partReader } from './part-records';
import { KEPT_DECIMALS, keptValue, NOT_KNOWN, type UnkeptMonth } from './records';
import { type SlotPlace, slotKey, WHOLE_PARTNERSHIP } from './slot';
import { measuresOfRows } from './tally-columns';
import { isPartnershipWide, linesNaming, linesOfRemainders, type View, type Views } from './view';

/** What one table says, in one telling, of one slot. */
export interface Fact {
  readonly view: View;
  readonly layout: number;
  /** Where a whole year stands in one figure and the table tells only a part of it. */
  readonly part?: PartOfYear;
  value: number;
}

/** All that is said of one measure in one slot. */
export interface Slot extends SlotPlace {
  readonly key: number;
  readonly facts: Fact[];
}

/** Reads off the draft where each record's facts lie and which telling they belong to. */
export class FactReader {
  readonly #draft: Draft;
  readonly #views: Views;
  /** The slots of which logs say nothing, as their column was not kept. */
  readonly #unkept: ReadonlyMap<Measure, ReadonlySet<number>>;

  constructor(draft: Draft, views: Views, unkept: readonly UnkeptMonth[]) {
    this.#draft = draft;
    this.#views = views;
    this.#unkept = unkeptSlots(unkept);
  }

  /** The measures a table speaks of: a log or register of all it has a column for, said or blank. */
  measuresOf(segment: Segment): Measure[] {
    const layout = this.#draft.recognition.layouts[segment.layout]!;
    const { measures } = this.#draft.writer;
    return isRowTable(layout) ? measuresOfRows(layout) : [...measures.keys()];
  }

  /** Gives the reporting area a record of the segment lies in. */
  areaReader({ layout }: Segment): (record: number) => number {
    const { areas, wholes, recognition, writer } = this.#draft;
    if (isPartnershipWide(recognition.layouts[layout]!)) return () => WHOLE_PARTNERSHIP;
    return (record) => {
      const area = writer.area[record]!;
      if (wholes?.has(area) === true) return WHOLE_PARTNERSHIP;
      return area === NOT_KNOWN ? NOT_KNOWN : (areas[area]!.parent ?? area);
    };
  }

  /** Gives the view a record of the segment belongs to. */
  viewReader(segment: Segment): (record: number) => View {
    const layout = this.#draft.recognition.layouts[segment.layout]!;
    if (isRowTable(layout)) {
      const view = this.#views.ofRows(segment.layout);
      return () => view;
    }
    const { writer } = this.#draft;
    const named = (['category', 'source'] as const).map((dimension) => {
      const rows = linesNaming(layout.countRows, dimension);
      const columns = linesNaming(layout.countColumns, dimension);
      const all = layout.context[dimension] !== undefined;
      return (record: number) => all || rows.has(writer.row[record]!) || columns.has(writer.column[record]!);
    });
    const isPartOfBreakdown = this.#breakdownReader(segment);
    const part = this.#onlyPart(segment);
    return (record) => {
      const dimensions = {
        subArea: isPartOfBreakdown(record),
        category: named[0]!(record),
        source: named[1]!(record),
      };
      return this.#views.ofCount(segment.layout, dimensions, part);
    };
  }

  /** The sub-area that all counts of a table are of. */
  #onlyPart({ first, end }: Segment): number | undefined {
    const { writer, areas } = this.#draft;
    const area = writer.area[first]!;
    if (first === end || areas[area]?.parent === undefined) return undefined;
    return writer.area.subarray(first, end).every((other) => other === area) ? area : undefined;
  }

  /** Tells which records of a segment count only a part of their measure; `undefined` where none does. */
  partReader({ layout }: Segment): ((record: number) => boolean) | undefined {
    return partReader(this.#draft.recognition.layouts[layout]!, this.#draft.writer);
  }

  /** Tells which counts of a table belong to a breakdown of an area: those of its parts, and what lies in none of them. */
  #breakdownReader({ layout: index, first, end }: Segment): (record: number) => boolean {
    const { writer, areas, recognition } = this.#draft;
    const layout = recognition.layouts[index]!;
    const parentOf = (record: number): number | undefined => areas[writer.area[record]!]?.parent;
    const brokenDown = new Set<number>();
    for (let record = first; record < end; record++) brokenDown.add(parentOf(record) ?? NOT_KNOWN);
    const rows = linesOfRemainders(layout.countRows);
    const columns = linesOfRemainders(layout.countColumns);
    return (record) =>
      parentOf(record) !== undefined ||
      (writer.area[record]! !== NOT_KNOWN &&
        brokenDown.has(writer.area[record]!) &&
        (rows.has(writer.row[record]!) || columns.has(writer.column[record]!)));
  }

  /** Adds what a segment says of a measure to the facts. A part of a measure is no telling of it. */
  collect(segment: Segment, measure: Measure, slots: Map<number, Slot>): void {
    const { recognition, writer } = this.#draft;
    const layout = recognition.layouts[segment.layout]!;
    const coversBlanks = isRowTable(layout);
    const values = writer.measures.get(measure)?.values;
    const areaOf = this.areaReader(segment);
    const viewOf = this.viewReader(segment);
    const isPart = this.partReader(segment);
    const unkept = this.#unkept.get(measure);
    const saysNone = (area: number, month: Month, year: FinancialYear) =>
      coversBlanks && unkept?.has(slotKey(Math.max(area, NOT_KNOWN), month, year)) !== true;
    for (let record = segment.first; record < segment.end; record++) {
      if (writer.exclusion[record] !== 0 || isPart?.(record) === true) continue;
      const value = values?.[record] ?? Number.NaN;
      const area = areaOf(record);
      const month = writer.month[record]!;
      const year = writer.year[record]!;
      if (Number.isNaN(value) && !saysNone(area, month, year)) continue;
      const slot = findSlot(slots, area, month, year);
      const fact = findFact(slot, viewOf(record), segment.layout, layout.partOfYear);
      if (!Number.isNaN(value)) fact.value += keptValue(value);
    }
  }
}

function unkeptSlots(unkept: readonly UnkeptMonth[]): ReadonlyMap<Measure, ReadonlySet<number>> {
  const slots = new Map<Measure, Set<number>>();
  for (const { measure, area, month } of unkept) {
    const known = slots.get(measure);
    const key = slotKey(area, month, financialYearOf(month));
    if (known) known.add(key);
    else slots.set(measure, new Set([key]));
  }
  return slots;
}

/** Takes the noise out of sums of fractions, so that equal sums are equal. */
export function roundFacts(slots: Iterable<Slot>): void {
  for (const { facts } of slots) {
    for (const fact of facts) fact.value = Number(fact.value.toFixed(KEPT_DECIMALS));
  }
}

export function isRowTable({ kind }: Layout): boolean {
  return kind === 'log' || kind === 'register';
}

function findSlot(slots: Map<number, Slot>, area: number, month: number, year: number): Slot {
  const key = slotKey(area, month, year);
  let slot = slots.get(key);
  if (!slot) {
    slot =
      month === NOT_KNOWN
        ? { key, area, month: undefined, year, facts: [] }
        : { key, area, month, year: financialYearOf(month), facts: [] };
    slots.set(key, slot);
  }
  return slot;
}

function findFact(slot: Slot, view: View, layout: number, part: PartOfYear | undefined): Fact {
  // The facts of a slot come table by table: the last one is nearly always meant.
  const last = slot.facts.at(-1);
  if (last?.view === view && last.layout === layout) return last;
  let fact = slot.facts.find((other) => other.view === view && other.layout === layout);
  if (!fact) {
    fact = { view, layout, value: 0, ...(slot.month === undefined && part && { part }) };
    slot.facts.push(fact);
  }
  return fact;
}
