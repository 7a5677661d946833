import type { RandomStream } from '../random';
import type { TrapName } from '../traps';

/** What operators note: never a name, a vehicle, an address or anything else that points at a person. */
const NOTES = [
  'Footage burned',
  'Passed to next shift',
  'No trace on arrival',
  'Area searched, nothing seen',
  'Police informed',
  'Dispersed on arrival of patrol',
  'Followed on three cameras until lost to view',
  'Ambulance called by patrol',
  'Store staff detained one, goods returned',
  'Group moved on',
  'Camera in use elsewhere, late start',
  'Words of advice given',
  'Shopwatch radio call to all stores',
  'Taxi rank, two groups shouting',
  'Seen running towards the river path',
];

/** Notes that a careless program would run as formulas. */
export const FORMULA_LIKE_NOTES = [
  '=see earlier entry',
  '+1 male also detained',
  '=2 groups, see review',
  '-no further action',
];

/** Notes with the words of test and cancelled entries that are neither. */
export const HARMLESS_NOTES = [
  'Test purchase at store, goods returned',
  'Patrol cancelled, dealt with by store',
];

/** A note, or `null` for the many rows without one. */
export function writeNote(random: RandomStream): { readonly text: string | null; readonly trap?: TrapName } {
  switch (random.weightedIndex([58, 38, 2, 2])) {
    case 1:
      return { text: random.pick(NOTES) };
    case 2:
      return { text: random.pick(FORMULA_LIKE_NOTES), trap: 'text like a formula' };
    case 3:
      return { text: random.pick(HARMLESS_NOTES), trap: 'not a test entry' };
    default:
      return { text: null };
  }
}
