import type { FinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import type { Field, LayoutKind, RegisterSubject } from '../profile/profile';
import type { Layout, Measure } from '../recognise/layout';
import { type Area, NOT_KNOWN, type Records } from '../records/records';
import { median } from './robust';

/** Whether some log or register was kept for the area in the month, so that no row for it means none happened. */
export type SpokenMonths = (measure: Measure, area: string, month: Month) => boolean;

const MEASURES_OF_FIELDS: ReadonlyMap<Field, Measure> = new Map<Field, Measure>([
  ['arrests', 'arrests'],
  ['attended', 'attendances'],
  ['evidence', 'evidence'],
  ['activations', 'activations'],
  ['reviews', 'reviews'],
]);

const MEASURES_OF_SUBJECTS: Readonly<Record<RegisterSubject, readonly Measure[]>> = {
  evidence: ['evidence'],
  reviews: ['reviews'],
  // A list of cameras without an area says nothing of that area's cameras.
  cameras: [],
  faults: ['faults'],
  arrests: ['arrests'],
};

/** What one log or register was seen to hold. Areas are indexes of reporting areas. */
interface Kept {
  /** What it is a log or register of: only those of one kind complete each other. */
  readonly subject: RegisterSubject | LayoutKind;
  readonly measures: readonly Measure[];
  /** Whether its columns may be left blank: what a register lists says that it was kept. */
  readonly isLog: boolean;
  readonly areas: Set<number>;
  /** In each month the number of entries of each area, by its index. */
  readonly months: Map<Month, Int32Array<ArrayBuffer>>;
}

/** The first and the last month an area has any entry in. */
interface Span {
  first: Month;
  last: Month;
}

/**
 * Finds out what the logs and registers of the given years speak of. A log of several areas speaks, in each month it
 * has rows for, of all areas that stand in it or in logs it shares areas with (its sister sheets of other months); a
 * log of one area only of that. So a small area without incidents in June has 0, while an area whose June log is
 * missing has none. Before an area's first entry and after its last nothing is spoken of it, nor in a month without
 * entries of an area that usually has some (`LEAST_USUAL`): its figures were not sent in. In a month in which the log's
 * column for a measure was not kept, the log speaks of neither that area's nor, where no area's was, any area's.
 */
export function findSpokenMonths(records: Records, years: readonly FinancialYear[]): SpokenMonths {
  const { kept: byLayout, spans } = collectKept(records, new Set(years));
  const kept = [...byLayout.values()];
  const unkept = new Set(records.unkept.map(({ measure, area, month }) => unkeptKey(measure, area, month)));
  const spoken = new Map<string, Set<number>>();
  for (const group of groupByAreas(kept)) {
    const shared = new Set(group.filter((log) => log.areas.size > 1).flatMap((log) => [...log.areas]));
    const isSilent = silenceOf(group, spans);
    for (const log of group) {
      const areas = log.areas.size > 1 ? shared : log.areas;
      for (const measure of log.measures) {
        for (const [month, present] of log.months) {
          const isKept = (area: number) => !log.isLog || !unkept.has(unkeptKey(measure, area, month));
          if (!present.some((entries, area) => entries > 0 && isKept(area))) continue;
          const key = `${measure} ${month}`;
          let known = spoken.get(key);
          if (!known) spoken.set(key, (known = new Set()));
          for (const area of areas) if (isKept(area) && !isSilent(area, month)) known.add(area);
        }
      }
    }
  }
  const indexOf = new Map(records.areas.map((area, index) => [area.name, index]));
  return (measure, area, month) => {
    const index = indexOf.get(area);
    if (index === undefined) return false;
    const span = spans.get(index);
    if (!span || month < span.first || month > span.last) return false;
    return spoken.get(`${measure} ${month}`)?.has(index) ?? false;
  };
}

/** One pass over the counted rows. */
function collectKept(
  { columns, recognition, areas }: Records,
  years: ReadonlySet<FinancialYear>,
): { readonly kept: ReadonlyMap<number, Kept>; readonly spans: ReadonlyMap<number, Span> } {
  const kept = new Map<number, Kept>();
  const spans = new Map<number, Span>();
  recognition.layouts.forEach((layout, index) => {
    if (layout.kind === 'log' || layout.kind === 'register') {
      kept.set(index, {
        subject: layout.subject ?? layout.kind,
        measures: measuresOf(layout),
        isLog: layout.kind === 'log',
        areas: new Set(),
        months: new Map(),
      });
    }
  });
  // The counts of one table and month are looked up once for neighbours: there are hundreds of thousands of rows.
  let [table, time] = [NOT_KNOWN, NOT_KNOWN];
  let entries = new Int32Array(areas.length);
  for (let record = 0; record < columns.length; record++) {
    const named = columns.area[record]!;
    const month = columns.month[record]!;
    const layout = columns.layout[record]!;
    if (columns.exclusion[record] !== 0 || named < 0 || month < 0 || !years.has(columns.year[record]!))
      continue;
    if (layout !== table || month !== time) {
      [table, time] = [layout, month];
      entries = entriesOf(kept.get(layout), month, areas.length);
    }
    const area = reportingArea(areas, named);
    if (entries[area]!++ > 0) continue;
    const span = spans.get(area);
    if (!span) spans.set(area, { first: month, last: month });
    else if (month < span.first) span.first = month;
    else if (month > span.last) span.last = month;
    kept.get(layout)?.areas.add(area);
  }
  return { kept, spans };
}

/** Where a log's entries of a month are counted; those of tables that are no log are counted for nobody. */
function entriesOf(log: Kept | undefined, month: Month, areas: number): Int32Array<ArrayBuffer> {
  const known = log?.months.get(month);
  if (known) return known;
  const entries = new Int32Array(areas);
  log?.months.set(month, entries);
  return entries;
}

/**
 * Entries an area has in half of its months at least, so that a month without any was hardly a quiet one: of a count
 * that is five on average none happens by chance in less than 1 % of months (Poisson).
 */
const LEAST_USUAL = 5;

/** Tells in which months logs that belong together are silent about an area they usually speak of. */
function silenceOf(
  group: readonly Kept[],
  spans: ReadonlyMap<number, Span>,
): (area: number, month: Month) => boolean {
  const months = [...new Set(group.flatMap((log) => [...log.months.keys()]))];
  const countIn = (area: number, month: Month): number =>
    group.reduce((sum, log) => sum + (log.months.get(month)?.[area] ?? 0), 0);
  const usual = new Map<number, number>();
  const usualOf = (area: number): number => {
    const known = usual.get(area);
    if (known !== undefined) return known;
    const { first, last } = spans.get(area) ?? { first: 0, last: -1 };
    const spoken = months.filter((month) => month >= first && month <= last);
    const found = median(spoken.map((month) => countIn(area, month)));
    usual.set(area, found);
    return found;
  };
  return (area, month) => countIn(area, month) === 0 && usualOf(area) >= LEAST_USUAL;
}

function unkeptKey(measure: Measure, area: number, month: Month): string {
  return `${measure} ${area} ${month}`;
}

function measuresOf(layout: Layout): Measure[] {
  const fields = layout.fields.flatMap(({ field }) => MEASURES_OF_FIELDS.get(field) ?? []);
  if (layout.kind === 'log') return ['incidents', ...fields];
  return [...(layout.subject ? MEASURES_OF_SUBJECTS[layout.subject] : []), ...fields];
}

function reportingArea(areas: readonly Area[], index: number): number {
  return areas[index]?.parent ?? index;
}

/** Logs of several areas that share one go together, directly or through others; each log of one area stays alone. */
function groupByAreas(kept: readonly Kept[]): Kept[][] {
  let groups: Kept[][] = [];
  for (const log of kept) {
    if (log.areas.size === 0) continue;
    const sisters = groups.filter((group) => group.some((other) => areSisters(log, other)));
    groups = [...groups.filter((group) => !sisters.includes(group)), [...sisters.flat(), log]];
  }
  return groups;
}

function areSisters(one: Kept, other: Kept): boolean {
  if (one.subject !== other.subject || one.areas.size === 1 || other.areas.size === 1) return false;
  return [...one.areas].some((area) => other.areas.has(area));
}
