import type { Month } from '../calendar/month';
import type { Field, RegisterSubject } from '../profile/profile';
import type { Layout, Measure } from '../recognise/layout';
import type { Area, Records } from '../records/records';

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
  cameras: ['cameras', 'availability'],
  faults: ['faults'],
};

/** What one log or register was seen to hold. Areas are indexes of reporting areas. */
interface Kept {
  readonly measures: readonly Measure[];
  readonly areas: Set<number>;
  readonly months: Set<Month>;
}

/**
 * Finds out what the logs and registers speak of. A log of several areas speaks, in each month it has rows for, of
 * all areas that stand in it or in logs it shares areas with (its sister sheets of other months); a log of one area
 * only of that. So a small area without incidents in June has 0, while an area whose June log is missing has none.
 */
export function findSpokenMonths(records: Records): SpokenMonths {
  const kept = [...collectKept(records).values()];
  const spoken = new Map<string, Set<number>>();
  for (const group of groupByAreas(kept)) {
    const shared = new Set(group.filter((log) => log.areas.size > 1).flatMap((log) => [...log.areas]));
    for (const log of group) {
      const areas = log.areas.size > 1 ? shared : log.areas;
      for (const measure of log.measures) {
        for (const month of log.months) {
          const key = `${measure} ${month}`;
          const known = spoken.get(key);
          if (!known) spoken.set(key, new Set(areas));
          else for (const area of areas) known.add(area);
        }
      }
    }
  }
  const indexOf = new Map(records.areas.map((area, index) => [area.name, index]));
  return (measure, area, month) => {
    const index = indexOf.get(area);
    return index !== undefined && (spoken.get(`${measure} ${month}`)?.has(index) ?? false);
  };
}

/** One pass over the counted rows of logs and registers. */
function collectKept(records: Records): Map<number, Kept> {
  const { columns, recognition, areas } = records;
  const kept = new Map<number, Kept>();
  recognition.layouts.forEach((layout, index) => {
    if (layout.kind === 'log' || layout.kind === 'register') {
      kept.set(index, { measures: measuresOf(layout), areas: new Set(), months: new Set() });
    }
  });
  for (let record = 0; record < columns.length; record++) {
    const log = kept.get(columns.layout[record]!);
    const area = columns.area[record]!;
    const month = columns.month[record]!;
    if (!log || columns.exclusion[record] !== 0 || area < 0 || month < 0) continue;
    log.areas.add(reportingArea(areas, area));
    log.months.add(month);
  }
  return kept;
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
  const groups: { areas: Set<number>; logs: Kept[] }[] = [];
  for (const log of kept) {
    if (log.areas.size === 0) continue;
    const sisters =
      log.areas.size === 1
        ? []
        : groups.filter(
            ({ areas, logs }) => logs[0]!.areas.size > 1 && [...log.areas].some((area) => areas.has(area)),
          );
    const merged = {
      areas: new Set([...log.areas, ...sisters.flatMap((group) => [...group.areas])]),
      logs: [...sisters.flatMap((group) => group.logs), log],
    };
    for (const sister of sisters) groups.splice(groups.indexOf(sister), 1);
    groups.push(merged);
  }
  return groups.map((group) => group.logs);
}
