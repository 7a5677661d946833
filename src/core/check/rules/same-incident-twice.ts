import { NOT_KNOWN } from '../../records/records';
import type { CheckContext } from '../check-context';
import { NOT_MET, NumberIndex } from '../number-index';
import { recordPlace } from '../places';
import type { YearRule } from '../rule';
import { writtenDay } from '../written-day';

/** Two counted entries of the same minute, camera, area and category: a suspicion, since two things may happen at once. */
export const sameIncidentTwice: YearRule = {
  id: 'same-incident-twice',
  family: 'rows',
  severity: 'info',
  fix: 'exclude-duplicate',
  scope: 'year',
  *check(context) {
    const { day, camera } = context.columns;
    const firsts = new NumberIndex(context.columns.length);
    for (const record of placedEntries(context)) {
      const first = firsts.add(keyOf(context, record), record);
      if (first === NOT_MET) continue;
      yield {
        places: [recordPlace(context, record), recordPlace(context, first)],
        parameters: {
          date: writtenDay(day[record]!),
          camera: context.records.cameras.names[camera[record]!]!,
        },
        effect: context.effects.ofRecord(record),
      };
    }
  },
};

/** Counted log entries of which day, minute, camera and category are known. */
function* placedEntries({ columns, recognition, spans }: CheckContext): Iterable<number> {
  const { day, minute, camera, category, exclusion } = columns;
  for (const { layout, first, end } of spans) {
    if (recognition.layouts[layout]!.kind !== 'log') continue;
    for (let record = first; record < end; record++) {
      const isPlaced =
        exclusion[record] === 0 &&
        day[record] !== NOT_KNOWN &&
        minute[record] !== NOT_KNOWN &&
        camera[record] !== NOT_KNOWN &&
        category[record] !== NOT_KNOWN;
      if (isPlaced) yield record;
    }
  }
}

/** One number for all that must be the same; exact below nine thousand million million. */
function keyOf({ columns, records }: CheckContext, record: number): number {
  const { day, minute, camera, category, area } = columns;
  const time = day[record]! * 1441 + minute[record]!;
  const place = camera[record]! * (records.areas.length + 1) + area[record]! + 1;
  const places = records.cameras.names.length * (records.areas.length + 1);
  return (time * places + place) * records.categories.names.length + category[record]!;
}
