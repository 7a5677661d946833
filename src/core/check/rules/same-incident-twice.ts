import { NOT_KNOWN } from '../../records/records';
import type { CheckContext } from '../check-context';
import { recordPlace } from '../places';
import { RecordGroups } from '../record-groups';
import type { YearRule } from '../rule';
import { writtenDay } from '../written-day';
import type { Index } from '../year-index';

/** Two counted entries of the same minute, camera, area and category: a suspicion, since two things may happen at once. */
export const sameIncidentTwice: YearRule = {
  id: 'same-incident-twice',
  family: 'rows',
  severity: 'info',
  fix: 'exclude-duplicate',
  scope: 'year',
  reads: ['exclusion', 'day', 'minute', 'year', 'camera', 'area', 'category', 'incidents', 'names'],
  *check(context) {
    const { day, camera } = context.columns;
    for (const [record, first] of context.index(entriesByPlace).groups.repeated()) {
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

/** Room for so many names of each dimension; the numbers of entries hold as long as there are no more. */
interface Sizes {
  readonly areas: number;
  readonly cameras: number;
  readonly categories: number;
}

interface EntriesByPlace {
  readonly sizes: Sizes;
  readonly groups: RecordGroups;
}

const entriesByPlace: Index<EntriesByPlace> = {
  build: (context) => {
    const sizes = sizesOf(context);
    return {
      sizes,
      groups: new RecordGroups(context.columns.length, (record) => numberOf(context, record, sizes)),
    };
  },
  update: (entries, { after, difference }) => {
    const { sizes, groups } = entries;
    const { areas, cameras, categories } = after.records;
    const hasRoom =
      areas.length < sizes.areas &&
      cameras.names.length <= sizes.cameras &&
      categories.names.length <= sizes.categories;
    if (!hasRoom) return entriesByPlace.build(after);
    for (const record of difference.records) groups.change(record, numberOf(after, record, sizes));
    return entries;
  },
};

/** A few more names may come. */
function sizesOf({ records: { areas, cameras, categories } }: CheckContext): Sizes {
  return {
    areas: areas.length + 9,
    cameras: cameras.names.length + 8,
    categories: categories.names.length + 8,
  };
}

/**
 * One number for all that must be the same, of a counted log entry of which day, minute, camera and category are known;
 * exact below nine thousand million million. NaN for other records.
 */
function numberOf({ columns, recognition }: CheckContext, record: number, sizes: Sizes): number {
  const { layout, day, minute, camera, category, area, exclusion } = columns;
  const isPlaced =
    exclusion[record] === 0 &&
    day[record] !== NOT_KNOWN &&
    minute[record] !== NOT_KNOWN &&
    camera[record] !== NOT_KNOWN &&
    category[record] !== NOT_KNOWN &&
    recognition.layouts[layout[record]!]!.kind === 'log';
  if (!isPlaced) return Number.NaN;
  const time = day[record]! * 1441 + minute[record]!;
  const place = camera[record]! * sizes.areas + area[record]! + 1;
  return (time * sizes.cameras * sizes.areas + place) * sizes.categories + category[record]!;
}
