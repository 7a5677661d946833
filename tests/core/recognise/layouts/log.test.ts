import { expect, test } from 'vitest';

import { fieldsOf, onlyLayout, onlyTable, recogniseText, totalsOf } from '../../support/recognise-text';

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
