import { expect, test } from 'vitest';

import {
  fieldsOf,
  NO_PROFILE,
  onlyLayout,
  onlyTable,
  recogniseText,
  totalsOf,
} from '../../support/recognise-text';

test('a monthly log: filters above, unread legend below, the total kept aside', () => {
  const recognition = recogniseText(`
Month: | April 2017
Area: | Stevenage

Ref | Date | Time | Camera | Category | Source | Police attended | Arrests | Notes
1 | 03.04.17 | '0130' | 7 | Robbery | Airwave | Y | 2 x |
2 | 3rd April | '1.30am' | 7 | Drugs | Operator | yes | nil | aa
3 | 2017-05-04 | 130 | 8 | ASB | Public | ✓ | N/A | bb
Total | | | | | | | 2 |

Y = yes | N = no
`);
  const table = onlyTable(recognition);
  expect(table.layout).toBe('log');
  expect(table.range).toBe('A4:I8');
  expect(table.context).toEqual({ month: '2017-04', area: 'Stevenage' });
  expect(fieldsOf(table)).toEqual({
    reference: 'Ref',
    date: 'Date',
    time: 'Time',
    camera: 'Camera',
    category: 'Category',
    source: 'Source',
    attended: 'Police attended',
    arrests: 'Arrests',
    notes: 'Notes',
  });
  expect(table.leftOut).toEqual({ 'total row': [8] });
  expect(totalsOf(onlyLayout(recognition))).toEqual(['H8 = 2 (Total) arrests 2017-04']);
});

test('repeated headers, notes and subtotals between the rows are left out, each with its reason', () => {
  const table = onlyTable(
    recogniseText(`
Date | Category | Arrests
2017-04-03 | Robbery | 1
*** cameras down ***
2017-04-03 | Drugs | 1
Date | Category | Arrests
2017-04-04 | Drugs | 1
Sub total | | 3
2017-04-05 | Drugs | 1
Total | | 4
`),
  );
  expect(table.leftOut).toEqual({
    'note row': [3],
    'repeated header': [5],
    'subtotal row': [7],
    'total row': [9],
  });
});

test('a header may stand in row 45, and a date column may have no heading', () => {
  const deep = onlyTable(
    recogniseText(`${'\n'.repeat(45)}Ref | Date | Category | Source\n1 | 2017-04-03 | Robbery | Airwave\n`),
  );
  expect(deep.headerRows).toEqual([45]);
  const bare = onlyTable(
    recogniseText(`
Ref | | Time | Category | Area
1 | 2017-04-03 | 01:30 | Robbery | Old Town
2 | 2017-04-04 | 02:30 | Drugs | Old Town
`),
  );
  expect(fieldsOf(bare)).toMatchObject({ date: 'B' });
  expect(bare.fields.find(({ field }) => field === 'date')!.confidence).toBeLessThan(0.7);
});

test('lists that are no incidents stay unrecognised', () => {
  const visitors = recogniseText(`
Visitor log
Date | Time in | Time out | Name | Organisation | Reason
2017-04-03 | 10:00 | 11:00 | A | B | Inspection
`);
  expect(visitors.layouts).toEqual([]);
  expect(visitors.unrecognised).toHaveLength(1);
});

test('dates written month first are read so, and that is said', () => {
  const table = onlyTable(
    recogniseText(`
Ref | Date | Area | Category
r1 | 4/13/2017 | Stevenage | ASB
r2 | 5/14/2017 | Stevenage | ASB
r3 | 6/15/2017 10:05 | Stevenage | ASB
r4 | 7/16/2017 | Stevenage | ASB
`),
  );
  expect(table.layout).toBe('log');
  expect(fieldsOf(table)).toMatchObject({ date: 'Date' });
  expect(table.ambiguities).toMatchObject([{ at: 'column B', chosen: 'month first' }]);
});

test('sheets named by months alone lie in the year that is reported on', () => {
  const text = `
Ref | Day | Area | Category
r1 | 1 | Stevenage | ASB
r2 | 2 | Stevenage | ASB
`;
  const profile = { ...NO_PROFILE, year: '2017/18' };
  expect(onlyTable(recogniseText(text, { sheet: 'April', profile })).context).toEqual({ month: '2017-04' });
  expect(onlyTable(recogniseText(text, { sheet: 'Mar', profile })).context).toEqual({ month: '2018-03' });
});

test('the columns of an export are found behind technical headings', () => {
  const table = onlyTable(
    recogniseText(
      `
incident_id,created_dt,authority_nm,incTypeDesc,src_cd,pol_att_flg,arr_cnt,status_cd
100001,2017-04-03 10:05,North Herts,Shoplifting,AIRWAVE,Y,0,CLOSED
100002,2017-05-03 11:05,North Herts,ASB,SW,N,1,CLOSED
100003,2017-06-03 12:05,North Herts,Robbery,OP,TRUE,2,CLOSED
100004,2017-07-03 13:05,North Herts,Robbery,PW,0,0,CLOSED
`.replaceAll(',', '|'),
    ),
  );
  expect(fieldsOf(table)).toEqual({
    reference: 'incident_id',
    date: 'created_dt',
    time: 'created_dt',
    area: 'authority_nm',
    category: 'incTypeDesc',
    source: 'src_cd',
    attended: 'pol_att_flg',
    arrests: 'arr_cnt',
    status: 'status_cd',
  });
});

test('a total under the dates of a register is a total', () => {
  const recognition = recogniseText(`
Evidence register 2017/18
No | Date produced | Area | Type | Officer collar no
1 | 2017-04-03 | Hertsmere | Disc | PC 120
2 | 2017-05-03 | Stevenage | Disc | PC 121
3 | 2017-06-03 | Hertsmere | Disc | PC 122
Total | 3
`);
  expect(onlyTable(recognition).leftOut).toEqual({ 'total row': [6] });
  expect(totalsOf(onlyLayout(recognition))).toEqual(['B6 = 3 (Total) evidence']);
});
