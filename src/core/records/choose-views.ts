import type { Field } from '../profile/profile';
import { MEASURES, type Measure } from '../recognise/layout';
import { findBreakdowns } from './breakdowns';
import { chooseSlots } from './choose-slots';
import { FactReader, isRowTable, roundFacts, type Slot } from './collect-facts';
import type { Draft, Segment } from './draft';
import type { ExclusionReason } from './exclusion';
import { joinPartsOfYears } from './join-parts-of-years';
import type { Breakdown, UnkeptMonth, ViewChoice } from './records';
import { excludePartsOfYears } from './parts-of-years';
import { slotKey } from './slot';
import { type View, Views } from './view';

/** Which tables were believed, and what the others add. */
export interface ChosenViews {
  readonly choices: ViewChoice[];
  readonly breakdowns: Breakdown[];
}

/**
 * Lets every fact count once. Tables that tell the same facts (measure, reporting area, month) are views of them; one
 * is chosen. What the others say is cleared from records that still count for something else; a record none of whose
 * measures were chosen is excluded as a second view and keeps its values, for reconciliation. A part of a measure
 * never counts: it is a second view of the whole, or, where no table tells the whole, a part alone. A log tells nothing of
 * a measure in months in which its column was not kept. `copies`: logs and registers (indexes of layouts) that tell again
 * what others tell, each with the telling it belongs to.
 */
export function chooseViews(
  draft: Draft,
  unkept: readonly UnkeptMonth[],
  copies: ReadonlyMap<number, number>,
): ChosenViews {
  const partsOfYears = joinPartsOfYears(draft);
  const views = new Views(draft.recognition, copies, partsOfYears);
  const reader = new FactReader(draft, views, unkept);
  const lost = new Map<Measure, ReadonlyMap<number, ReadonlySet<View>>>();
  const told = new Map<Measure, ReadonlyMap<number, Slot>>();
  const choices: ViewChoice[] = [];
  const breakdowns: Breakdown[] = [];
  for (const measure of MEASURES) {
    const segments = draft.segments.filter((segment) => reader.measuresOf(segment).includes(measure));
    if (!mayOverlap(draft, segments, views)) continue;
    const slots = new Map<number, Slot>();
    for (const segment of segments) reader.collect(segment, measure, slots);
    roundFacts(slots.values());
    told.set(measure, slots);
    const result = chooseSlots(measure, slots, draft.areas);
    choices.push(...result.choices);
    breakdowns.push(...findBreakdowns(draft, reader, segments, { measure, slots, lost: result.lost }));
    if (result.lost.size > 0) lost.set(measure, result.lost);
  }
  for (const segment of draft.segments) excludeParts(draft, reader, segment, told);
  if (lost.size > 0) for (const segment of draft.segments) applyTo(draft, reader, segment, lost);
  for (const segment of draft.segments)
    if (partsOfYears.incomplete.has(segment.layout)) excludeAll(draft, segment, 'quarter without figure');
    else excludePartsOfYears(draft, segment);
  return { choices, breakdowns };
}

/** Whether two tables, or two kinds of counts, might tell the same facts; a few logs side by side do not. */
function mayOverlap(draft: Draft, segments: readonly Segment[], views: Views): boolean {
  const tellings = segments.map(({ layout: index }) => {
    const layout = draft.recognition.layouts[index]!;
    if (!isRowTable(layout)) return undefined;
    const hasMonths =
      layout.context.month !== undefined || layout.fields.some(({ field }) => DATED.has(field));
    return `${views.ofRows(index).id} ${hasMonths ? 'by month' : 'by year'}`;
  });
  return tellings.includes(undefined) || new Set(tellings).size > 1;
}

const DATED: ReadonlySet<Field> = new Set<Field>(['date', 'month']);

/** Excludes the records of a segment that count only a part of their measure. */
function excludeParts(
  { writer }: Draft,
  reader: FactReader,
  segment: Segment,
  told: ReadonlyMap<Measure, ReadonlyMap<number, Slot>>,
): void {
  const isPart = reader.partReader(segment);
  if (!isPart) return;
  const areaOf = reader.areaReader(segment);
  for (let record = segment.first; record < segment.end; record++) {
    if (writer.exclusion[record] !== 0 || !isPart(record)) continue;
    const key = slotKey(areaOf(record), writer.month[record]!, writer.year[record]!);
    const isTold = [...writer.measures].some(
      ([measure, { values }]) => !Number.isNaN(values[record]!) && told.get(measure)?.has(key) === true,
    );
    writer.exclude(record, isTold ? 'second view' : 'part of a measure');
  }
}

function excludeAll({ writer }: Draft, { first, end }: Segment, reason: ExclusionReason): void {
  for (let record = first; record < end; record++)
    if (writer.exclusion[record] === 0) writer.exclude(record, reason);
}

/** Clears what lost from the records of a segment. */
function applyTo(
  { writer }: Draft,
  reader: FactReader,
  segment: Segment,
  lost: ReadonlyMap<Measure, ReadonlyMap<number, ReadonlySet<View>>>,
): void {
  const areaOf = reader.areaReader(segment);
  const viewOf = reader.viewReader(segment);
  const measures = [...writer.measures].map(([measure, column]) => ({
    column,
    lostSlots: lost.get(measure),
  }));
  for (let record = segment.first; record < segment.end; record++) {
    if (writer.exclusion[record] !== 0) continue;
    const view = viewOf(record);
    const key = slotKey(areaOf(record), writer.month[record]!, writer.year[record]!);
    const said = measures.filter(({ column }) => !Number.isNaN(column.values[record]!));
    const losing = said.filter(({ lostSlots }) => lostSlots?.get(key)?.has(view) === true);
    if (losing.length === 0) continue;
    if (losing.length === said.length) writer.exclude(record, 'second view');
    else for (const { column } of losing) column.set(record, Number.NaN);
  }
}
