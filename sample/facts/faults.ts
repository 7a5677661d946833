import { dayNumberOfDate, type DayNumber } from '../../src/core/calendar/civil-date';
import { RandomStream } from '../random';
import { areaNamed } from './area';
import type { Camera } from './camera';
import { monthKeyOfDay } from './incident';

/** A camera that did not work. */
export interface Fault {
  readonly camera: Camera;
  readonly reported: DayNumber;
  readonly fault: string;
  /** Hours until it worked again; absent while it is open. */
  readonly downtime?: number;
}

const FAULTS = 84;
const FIRST_DAY = dayNumberOfDate({ year: 2017, month: 4, day: 1 });
/** Faults reported from here on may still be open when the log is read. */
const FIRST_OPEN_DAY = dayNumberOfDate({ year: 2018, month: 1, day: 8 });
const DESCRIPTIONS = [
  'No picture',
  'Will not pan',
  'Out of focus',
  'Link down',
  'Power lost',
  'Dome dirty',
  'Wiper broken',
];

/** The faults reported in the reporting year, in the order in which they were reported. */
export function simulateFaults(cameras: readonly Camera[]): readonly Fault[] {
  const random = new RandomStream('faults');
  const days = Array.from({ length: FAULTS }, () => FIRST_DAY + random.integer(0, 364));
  days.sort((one, other) => one - other);
  return days.map((reported) => {
    const monitored = cameras.filter(
      ({ area }) => monthKeyOfDay(reported) >= (areaNamed(area).joinedOn ?? ''),
    );
    const fault = { camera: random.pick(monitored), reported, fault: random.pick(DESCRIPTIONS) };
    const isOpen = reported >= FIRST_OPEN_DAY && random.chance(0.4);
    return isOpen ? fault : { ...fault, downtime: random.pick([4, 6, 12, 12, 18, 24, 36, 36, 48, 72, 120]) };
  });
}
