import { describe, expect, it } from 'vitest';

import type { SourceWorkbook } from '../../../src/core/grid/workbook';
import type { Measure } from '../../../src/core/recognise/layout';
import type { Profile } from '../../../src/core/profile/profile';
import { recogniseWorkbooks } from '../../../src/core/recognise/recognise-workbooks';
import { encodeRecords } from '../../../src/core/records/encode-records';
import type { Records } from '../../../src/core/records/records';
import { NO_PROFILE } from '../support/recognise-text';
import { workbookOf } from '../support/sheet-text';
import { reasons, values } from './read-records';

const TABLE = 'Area | Incidents | Arrests\nStevenage | 20 | 5\nHertsmere | 10 | 4';

function encode(workbooks: readonly SourceWorkbook[], profile: Profile = NO_PROFILE): Records {
  return encodeRecords(recogniseWorkbooks(workbooks, profile));
}

function total(records: Records, measure: Measure): number {
  const isCounted = reasons(records).map((reason) => reason === undefined);
  return values(records, measure).reduce(
    (sum, value, record) => (isCounted[record] && !Number.isNaN(value) ? sum + value : sum),
    0,
  );
}

/** A workbook of 2017/18 with a table on each sheet. */
function sheets(texts: Readonly<Record<string, string>>): SourceWorkbook {
  return workbookOf('returns 2017-18.xlsx', texts);
}

describe('tables of parts of a year', () => {
  it('are added up where they make up the year, on sheets', () => {
    const records = encode([sheets({ Q1: TABLE, Q2: TABLE, Q3: TABLE, Q4: TABLE })]);
    expect([total(records, 'incidents'), total(records, 'arrests')]).toEqual([120, 36]);
    expect(records.views).toEqual([]);
    expect(total(encode([sheets({ 'Apr-Sep': TABLE, 'Oct-Mar': TABLE })]), 'incidents')).toBe(60);
    expect(total(encode([sheets({ H1: TABLE, Q3: TABLE, Q4: TABLE })]), 'incidents')).toBe(90);
  });

  it('are added up in files and below each other', () => {
    const files = [1, 2, 3, 4].map((quarter) =>
      workbookOf(`Q${String(quarter)} 2017-18 return.xlsx`, { Return: TABLE }),
    );
    expect(total(encode(files), 'incidents')).toBe(120);
    const below = ['April - June', 'July - September', 'October - December', 'January - March'];
    const stacked = below.map((months) => `${months}\n${TABLE}\n\n\n`).join('');
    expect(total(encode([sheets({ Stats: stacked })]), 'incidents')).toBe(120);
  });

  it('count nothing where they make up no year', () => {
    const records = encode([sheets({ Q1: TABLE, Q2: TABLE, Q3: TABLE })]);
    expect(new Set(reasons(records))).toEqual(new Set(['quarter without figure']));
  });

  it('are told once, however often: twice the same, or quarters beside halves', () => {
    const quarters = { Q1: TABLE, Q2: TABLE, Q3: TABLE, Q4: TABLE };
    const twice = [sheets(quarters), workbookOf('copy 2017-18.xlsx', quarters)];
    expect(total(encode(twice), 'incidents')).toBe(120);
    expect(total(encode([sheets({ ...quarters, H1: TABLE, H2: TABLE })]), 'incidents')).toBe(120);
    const year = 'Area | Incidents | Arrests\nStevenage | 81 | 20\nHertsmere | 40 | 16';
    expect(total(encode([sheets({ ...quarters, 'Full year': year })]), 'incidents')).toBe(120);
  });

  it('leave an area out that is not in all of them, unless it had not joined', () => {
    const without = TABLE.replace('\nHertsmere | 10 | 4', '\nBroxbourne | 1 | 1');
    const workbooks = [sheets({ Q1: without, Q2: TABLE, Q3: TABLE, Q4: TABLE })];
    expect(total(encode(workbooks), 'incidents')).toBe(80);
    const partnership = { areas: [{ name: 'Hertsmere', joinedOn: '2017-07' }] };
    expect(total(encode(workbooks, { version: 1, partnership }), 'incidents')).toBe(110);
  });

  it('are taken for what there is of the year where there is only one', () => {
    expect(total(encode([sheets({ Q1: TABLE })]), 'incidents')).toBe(30);
  });
});
