import { groupBy } from '../group-by';
import { simulateAvailability } from './availability';
import { type Camera, listCameras } from './camera';
import { type Fault, simulateFaults } from './faults';
import { type FootageRequest, simulateFootageRequests } from './footage-requests';
import { type Incident, monthKeyOfDay } from './incident';
import { simulateIncidents } from './incidents';
import { type SchoolAlarmMonth, simulateSchoolAlarms } from './school-alarms';

/** What really happened in the partnership: every workbook of the sample is somebody's view of this. */
export interface Facts {
  /** In the order in which they happened. */
  readonly incidents: readonly Incident[];
  /** The same incidents by area and month. */
  readonly incidentsIn: (area: string, month: string) => readonly Incident[];
  readonly cameras: readonly Camera[];
  /** Camera number → thousandths of the reporting year it worked. */
  readonly availability: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
  readonly requests: readonly FootageRequest[];
  readonly schoolAlarms: readonly SchoolAlarmMonth[];
}

/** Simulates the facts: the same at every call. */
export function makeFacts(): Facts {
  const incidents = simulateIncidents();
  const byAreaAndMonth = groupBy(incidents, ({ area, day }) => `${area} ${monthKeyOfDay(day)}`);
  const cameras = listCameras();
  return {
    incidents,
    incidentsIn: (area, month) => byAreaAndMonth.get(`${area} ${month}`) ?? [],
    cameras,
    availability: simulateAvailability(cameras),
    faults: simulateFaults(cameras),
    requests: simulateFootageRequests(),
    schoolAlarms: simulateSchoolAlarms(incidents),
  };
}
