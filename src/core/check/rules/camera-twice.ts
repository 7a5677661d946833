import { addToGroup } from '../../group-by';
import { NOT_KNOWN } from '../../records/records';
import { cameraKey } from '../camera-key';
import { namePlaces, namesOf } from '../named-records';
import type { TableRule } from '../rule';
import { countedRecords } from '../table-index';

/** A camera that stands more than once in a register of cameras, for one area and time. "007" and "Cam 7" are one. */
export const cameraTwice: TableRule = {
  id: 'camera-twice',
  family: 'cells',
  severity: 'warning',
  scope: 'table',
  reads: ['camera', 'names', 'exclusion', 'area', 'month', 'year', 'day'],
  *check(context, index) {
    if (context.layout(index).subject !== 'cameras') return;
    const { camera, area, year, month, day } = context.columns;
    const names = namesOf(context, 'camera');
    const records = new Map<string, number[]>();
    for (const record of countedRecords(context.columns, context.spans[index]!)) {
      const code = camera[record]!;
      if (code === NOT_KNOWN) continue;
      const when = [year[record]!, month[record]!, day[record]!];
      addToGroup(records, [cameraKey(names[code]!), area[record]!, ...when].join(' '), record);
    }
    for (const found of records.values()) {
      if (found.length === 1) continue;
      yield {
        places: namePlaces(context, 'camera', found),
        parameters: { name: names[camera[found[0]!]!]!, rows: found.length },
      };
    }
  },
};
