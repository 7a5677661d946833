import { RandomStream } from '../random';
import type { Incident } from './incident';
import { monthKeyOfDay } from './incident';
import { LAST_YEAR_MONTHS, THIS_YEAR_MONTHS } from './month-range';
import { SOURCES } from './source';

/** What the alarms of the host's schools brought in a month. */
export interface SchoolAlarmMonth {
  readonly month: string;
  readonly activations: number;
  /** The incidents the activations led to: those of the host that an alarm started. */
  readonly incidents: number;
  readonly footageReviewed: number;
}

export const SCHOOLS_AREA = 'Stonebridge';

/** Activations in a usual month, April first: more in the holidays and on long winter nights. */
const USUAL_ACTIVATIONS = [
  22_400, 19_800, 18_900, 21_600, 25_700, 18_700, 20_900, 20_300, 24_100, 20_600, 19_900, 19_400,
];

/** The schools' months of both years. */
export function simulateSchoolAlarms(incidents: readonly Incident[]): readonly SchoolAlarmMonth[] {
  const random = new RandomStream('school alarms');
  return [...LAST_YEAR_MONTHS, ...THIS_YEAR_MONTHS].map((month, index) => ({
    month,
    activations: Math.round(USUAL_ACTIVATIONS[index % 12]! * (0.96 + 0.08 * random.fraction())),
    incidents: incidents.filter(
      (incident) => isSchoolAlarm(incident) && monthKeyOfDay(incident.day) === month,
    ).length,
    footageReviewed: random.integer(6, 19),
  }));
}

function isSchoolAlarm(incident: Incident): boolean {
  return incident.area === SCHOOLS_AREA && incident.source === SOURCES.alarm;
}
