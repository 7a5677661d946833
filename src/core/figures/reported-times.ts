import { type FinancialYear, monthsOfFinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { NOT_KNOWN, type Records } from '../records/records';

/** For which months and whole years an area (-1: none recorded) reports incidents. */
export interface ReportedTimes {
  readonly month: (area: number, month: Month) => boolean;
  readonly year: (area: number, year: FinancialYear) => boolean;
}

/** The counted incident records by reporting area and month, one layer for each table. */
interface Seen {
  readonly areaCount: number;
  readonly months: readonly Month[];
  /** By area and month. */
  readonly anywhere: Uint8Array;
  readonly years: ReadonlySet<string>;
  /** The logs of several areas: which areas and months each holds. */
  readonly logs: readonly { readonly areas: readonly number[]; readonly months: readonly number[] }[];
}

/**
 * Finds what areas report in the given years. A month without an entry is still reported, as none, where it lies
 * between months with entries and a log that the area shares with others was kept in it; before its first entry and
 * after its last an area is not said to report.
 */
export function findReportedTimes(records: Records, years: readonly FinancialYear[]): ReportedTimes {
  const seen = collectSeen(records, years);
  const { areaCount, months, anywhere } = seen;
  const width = months.length;
  const reported = anywhere.slice();
  for (const { areas, months: kept } of groupLogs(seen.logs)) {
    for (const area of areas) {
      const row = anywhere.subarray(area * width, (area + 1) * width);
      const first = row.indexOf(1);
      const last = row.lastIndexOf(1);
      for (const month of kept)
        if (month > first && month < last && first >= 0) reported[area * width + month] = 1;
    }
  }
  const indexOfMonth = new Map(months.map((month, index) => [month, index]));
  const indexOfArea = (area: number) => (area < 0 ? areaCount - 1 : area);
  return {
    month: (area, month) => {
      const index = indexOfMonth.get(month);
      return index !== undefined && reported[indexOfArea(area) * width + index] === 1;
    },
    year: (area, year) => seen.years.has(`${indexOfArea(area)} ${year}`),
  };
}

function collectSeen({ columns, areas, recognition }: Records, years: readonly FinancialYear[]): Seen {
  const months = years.flatMap(monthsOfFinancialYear).sort((one, other) => one - other);
  const areaCount = areas.length + 1;
  const width = months.length;
  const firstMonth = months[0] ?? 0;
  const place = new Int32Array(areaCount);
  areas.forEach((area, index) => (place[index] = area.parent ?? index));
  place[areaCount - 1] = areaCount - 1;
  const anywhere = new Uint8Array(areaCount * width);
  const inTable = new Uint8Array(areaCount * width);
  const wholeYears = new Set<string>();
  const logs: { areas: number[]; months: number[] }[] = [];
  const incidents = columns.measures.get('incidents');

  const closeTable = (layout: number | undefined) => {
    if (layout === undefined) return;
    if (recognition.layouts[layout]?.kind === 'log') {
      const log = {
        areas: linesWith(inTable, areaCount, width),
        months: columnsWith(inTable, areaCount, width),
      };
      if (log.areas.length > 1) logs.push(log);
    }
    inTable.forEach((value, index) => {
      if (value === 1) anywhere[index] = 1;
    });
    inTable.fill(0);
  };

  let table: number | undefined;
  for (let record = 0; incidents && record < columns.length; record++) {
    if (columns.exclusion[record] !== 0 || Number.isNaN(incidents[record]!)) continue;
    if (columns.layout[record] !== table) {
      closeTable(table);
      table = columns.layout[record]!;
    }
    const area = columns.area[record]!;
    const line = place[area === NOT_KNOWN ? areaCount - 1 : area]!;
    const month = columns.month[record]!;
    if (month === NOT_KNOWN) wholeYears.add(`${line} ${columns.year[record]!}`);
    else if (month >= firstMonth && month < firstMonth + width)
      inTable[line * width + month - firstMonth] = 1;
  }
  closeTable(table);
  return { areaCount, months, anywhere, years: wholeYears, logs };
}

function linesWith(table: Uint8Array, lines: number, width: number): number[] {
  return Array.from({ length: lines }, (_, line) => line).filter((line) =>
    table.subarray(line * width, (line + 1) * width).includes(1),
  );
}

function columnsWith(table: Uint8Array, lines: number, width: number): number[] {
  const found = new Set<number>();
  for (let index = 0; index < lines * width; index++) if (table[index] === 1) found.add(index % width);
  return [...found];
}

/** Logs that share an area are sheets of one log: together they hold all their areas in all their months. */
function groupLogs(logs: Seen['logs']): { areas: Set<number>; months: Set<number> }[] {
  let groups: { areas: Set<number>; months: Set<number> }[] = [];
  for (const { areas, months } of logs) {
    const group = { areas: new Set(areas), months: new Set(months) };
    const sisters = groups.filter((other) => areas.some((area) => other.areas.has(area)));
    for (const sister of sisters) {
      for (const area of sister.areas) group.areas.add(area);
      for (const month of sister.months) group.months.add(month);
    }
    groups = [...groups.filter((other) => !sisters.includes(other)), group];
  }
  return groups;
}
