import { expect, it } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { recogniseText } from '../support/recognise-text';
import { reasons, values } from './read-records';

const LOG = `
Stevenage incident log 2017/18
Date       | Time  | Area      | Category    | Arrests
2017-04-03 | 01:30 | Stevenage | Shoplifting | 1
^          | 02:15 | ^         | Drugs       | 0
^          | 23:10 | ^         | Robbery     | 2
2017-05-04 | 12:00 | Hertford  | Shoplifting | 1
^          | 14:05 | ^         | Drugs       | 0
^          |       |           |             |
2017-05-05 | 09:00 | Hertford  | Robbery     | 3
`;

it('takes a date or an area merged down over several entries for all of them', () => {
  const records = encodeRecords(recogniseText(LOG));
  const { columns, areas } = records;
  expect(reasons(records)).toEqual(Array.from({ length: 6 }, () => undefined));
  const april = monthOf(2017, 4);
  expect([...columns.month]).toEqual([april, april, april, april + 1, april + 1, april + 1]);
  expect(Array.from(columns.area, (area) => areas[area]!.name)).toEqual([
    ...Array.from({ length: 3 }, () => 'Stevenage'),
    ...Array.from({ length: 3 }, () => 'Hertford'),
  ]);
  expect(values(records, 'arrests')).toEqual([1, 0, 2, 1, 0, 3]);
});
