import { expect, it } from 'vitest';

import { countRows } from '../../../src/core/records/count-rows';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { unreadCells } from '../../../src/core/records/unread-cells';
import { recogniseText } from '../support/recognise-text';

it('tells the cells that add nothing to rows that count, and not those of rows left out', () => {
  const rows = [
    '2017-04-03 | Drugs | 1 | Y |',
    '2017-04-04 | Drugs | some | maybe |',
    '2017-04-05 | Drugs | several | N | cancelled',
    '2017-04-06 | Drugs | 0 | Y |',
  ];
  const records = encodeRecords(
    recogniseText(['Date | Category | Arrests | Police attended | Status', ...rows].join('\n'), {
      sheet: 'Log',
      file: 'a.xlsx',
    }),
  );
  const { read, counted, excluded } = countRows(records);
  expect([read, counted, excluded.length]).toEqual([4, 3, 1]);
  expect(unreadCells(records)).toEqual([
    { file: 'a.xlsx', sheet: 'Log', row: 3, column: 'C', reason: 'count unreadable' },
    { file: 'a.xlsx', sheet: 'Log', row: 3, column: 'D', reason: 'answer unreadable' },
  ]);
});
