import { dayNumberOfDate, daysInMonth, weekdayOf } from '../../src/core/calendar/civil-date';
import { financialYearOf } from '../../src/core/calendar/financial-year';
import {
  formatMonthKey,
  type Month,
  monthNumber,
  monthOf,
  parseMonthKey,
  yearOfMonth,
} from '../../src/core/calendar/month';
import { RandomStream } from '../random';
import { AREAS, type PartnershipArea } from './area';
import { type Camera, listCameras } from './camera';
import { CATEGORIES, type Category } from './category';
import type { Incident } from './incident';
import { HOUR_SHARES, MONTH_SHARES, WEEKDAY_SHARES } from './seasons';
import { SOURCE_KEYS, type SourceKey, SOURCES } from './source';

/** The first and last month that is simulated: two financial years, and what the system's export holds beyond. */
export const FIRST_MONTH = monthOf(2016, 4);
export const LAST_MONTH = monthOf(2018, 12);

const WINTER_MONTHS = [11, 12, 1, 2];
const OPERATORS = 14;

/** Every incident of every area, in the order in which they happened. */
export function simulateIncidents(): readonly Incident[] {
  const cameras = listCameras();
  const incidents: Incident[] = [];
  for (const area of AREAS) {
    const joinedOn = area.joinedOn === undefined ? FIRST_MONTH : parseMonthKey(area.joinedOn)!;
    for (let month = Math.max(FIRST_MONTH, joinedOn); month <= LAST_MONTH; month++) {
      incidents.push(...simulateMonth(area, month, cameras));
    }
  }
  return incidents.sort((one, other) => one.day - other.day || one.minute - other.minute);
}

function simulateMonth(area: PartnershipArea, month: Month, cameras: readonly Camera[]): Incident[] {
  const random = new RandomStream(`incidents ${area.name} ${formatMonthKey(month)}`);
  const year = area.incidentsAYear[financialYearOf(month)] ?? 0;
  const usual = (year * MONTH_SHARES[monthNumber(month) - 1]!) / 1000;
  const count = Math.round(usual * (0.95 + 0.1 * random.fraction()));
  return Array.from({ length: count }, () => simulateIncident(area, month, cameras, random));
}

function simulateIncident(
  area: PartnershipArea,
  month: Month,
  cameras: readonly Camera[],
  random: RandomStream,
): Incident {
  const category = CATEGORIES[random.weightedIndex(CATEGORIES.map((each) => shareIn(month, each)))]!;
  const subArea = area.subAreas.length > 0 ? random.weighted(area.subAreas) : null;
  const near = cameras.filter((camera) => camera.area === area.name && camera.subArea === subArea);
  const source = pickSource(category, area, random);
  const attended = random.chance(category.attended);
  const arrests = attended && random.chance(category.arrest) ? random.weightedIndex([0, 70, 21, 6, 3]) : 0;
  return {
    day: pickDay(category, month, random),
    minute: random.weightedIndex(HOUR_SHARES[category.pattern]) * 60 + pickMinute(random),
    area: area.name,
    subArea,
    camera: random.pick(near).number,
    category: category.name,
    source: SOURCES[source],
    attended,
    arrests,
    evidence: random.chance(arrests > 0 ? 0.15 : 0.04) ? random.weightedIndex([0, 9, 1]) : 0,
    operator: `Operator ${String(random.integer(1, OPERATORS)).padStart(2, '0')}`,
  };
}

function shareIn(month: Month, category: Category): number {
  return category.share * (WINTER_MONTHS.includes(monthNumber(month)) ? category.winter : 1);
}

/** Only the host's schools and the client's sites send alarms to the control room. */
function pickSource(category: Category, area: PartnershipArea, random: RandomStream): SourceKey {
  const hasAlarms = area.name === 'Stonebridge' || area.kind === 'client';
  const weights = SOURCE_KEYS.map((key) =>
    key === 'alarm' && !hasAlarms ? 0 : (category.sources[key] ?? 0),
  );
  return SOURCE_KEYS[random.weightedIndex(weights)]!;
}

function pickDay(category: Category, month: Month, random: RandomStream): number {
  const year = yearOfMonth(month);
  const first = dayNumberOfDate({ year, month: monthNumber(month), day: 1 });
  const length = daysInMonth(year, monthNumber(month));
  const shares = WEEKDAY_SHARES[category.pattern];
  const weights = Array.from({ length }, (_, index) => shares[weekdayOf(first + index)]!);
  return first + random.weightedIndex(weights);
}

/** Half the times are noted to the nearest five minutes. */
function pickMinute(random: RandomStream): number {
  return random.chance(0.5) ? random.integer(0, 11) * 5 : random.integer(0, 59);
}
