import { formatMonthKey } from '../../calendar/month';
import { NOT_KNOWN } from '../../records/records';
import type { CheckContext } from '../check-context';
import { recordPlaces } from '../places';
import type { YearRule } from '../rule';

/** Incidents of an area in months before the profile says that it joined. */
export const figuresBeforeJoining: YearRule = {
  id: 'figures-before-joining',
  family: 'across sources',
  severity: 'warning',
  scope: 'year',
  *check(context) {
    for (const [area, records] of earlyRecords(context)) {
      const { name, joinedOn } = context.records.areas[area]!;
      yield {
        places: recordPlaces(context, records),
        parameters: { area: name, month: formatMonthKey(joinedOn!), rows: records.length },
        effect: context.effects.ofRecords(records),
      };
    }
  },
};

function earlyRecords({ records, columns }: CheckContext): Map<number, number[]> {
  const found = new Map<number, number[]>();
  if (records.areas.every(({ joinedOn }) => joinedOn === undefined)) return found;
  for (let record = 0; record < columns.length; record++) {
    const own = columns.area[record]!;
    if (own === NOT_KNOWN || columns.exclusion[record] !== 0 || columns.month[record] === NOT_KNOWN) continue;
    const area = records.areas[own]!.parent ?? own;
    const { joinedOn } = records.areas[area]!;
    if (joinedOn === undefined || columns.month[record]! >= joinedOn) continue;
    const list = found.get(area);
    if (list) list.push(record);
    else found.set(area, [record]);
  }
  return found;
}
