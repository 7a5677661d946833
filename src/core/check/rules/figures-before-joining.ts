import { formatMonthKey } from '../../calendar/month';
import { addToGroup } from '../../group-by';
import { NOT_KNOWN } from '../../records/records';
import { type RecordScan, scanYear } from '../record-scan';
import { ListedSum } from '../record-sum';
import type { YearRule } from '../rule';

/** Incidents of an area in months before the profile says that it joined. */
export const figuresBeforeJoining: YearRule = {
  id: 'figures-before-joining',
  family: 'across sources',
  severity: 'warning',
  scope: 'year',
  reads: ['exclusion', 'month', 'area', 'incidents', 'names'],
  *check(context) {
    const parts = new Map<number, ListedSum[]>();
    for (const stretch of scanYear(context, earlyRecords))
      for (const [area, sum] of stretch) addToGroup(parts, area, sum);
    for (const [area, sums] of parts) {
      const { name, joinedOn } = context.records.areas[area]!;
      const sum = ListedSum.join(sums);
      yield {
        places: ListedSum.placesOf(sums),
        parameters: { area: name, month: formatMonthKey(joinedOn!), rows: sum.rows },
        effect: sum.bearing(context),
      };
    }
  },
};

/** Records of areas in months before they joined. */
const earlyRecords: RecordScan<ReadonlyMap<number, ListedSum>> = (context, { first, end }) => {
  const { records, columns } = context;
  const found = new Map<number, ListedSum>();
  if (records.areas.every(({ joinedOn }) => joinedOn === undefined)) return { found };
  for (let record = first; record < end; record++) {
    const own = columns.area[record]!;
    if (own === NOT_KNOWN || columns.exclusion[record] !== 0 || columns.month[record] === NOT_KNOWN) continue;
    const area = records.areas[own]!.parent ?? own;
    const { joinedOn } = records.areas[area]!;
    if (joinedOn === undefined || columns.month[record]! >= joinedOn) continue;
    let sum = found.get(area);
    if (!sum) found.set(area, (sum = new ListedSum()));
    sum.add(context, record);
  }
  return { found };
};
