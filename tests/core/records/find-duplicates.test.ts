import { describe, expect, it } from 'vitest';

import { encodeRecords } from '../../../src/core/records/encode-records';
import { exclusionReason } from '../../../src/core/records/record-writer';
import { date, log, makeRecognition, register, type SheetSpec, type Short } from './make-recognition';

/** 3 April 2017. */
const DAY = 42_828;
const FIELDS = ['reference', 'date', 'area', 'category', 'status'] as const;

function logOf(rows: readonly (readonly Short[])[], file = 'a.xlsx'): SheetSpec {
  return { file, rows: [[...FIELDS], ...rows], tables: [log(FIELDS)] };
}

function result(...sheets: SheetSpec[]) {
  const records = encodeRecords(makeRecognition(sheets));
  return {
    reasons: Array.from(records.columns.exclusion, exclusionReason),
    remarks: records.remarks.map(({ code, record, text }) => [code, record, text]),
  };
}

describe('excludeDuplicates', () => {
  it('counts the second entry with the same reference, day, area and category once', () => {
    const { reasons, remarks } = result(
      logOf([
        ['INC-1', date(DAY), 'A', 'Theft'],
        [' inc-1', date(DAY + 0.5), 'A', 'theft'],
        ['INC-1', date(DAY), 'A', 'Theft'],
      ]),
    );
    expect(reasons).toEqual([undefined, 'duplicate reference', 'duplicate reference']);
    expect(remarks).toEqual([]);
  });

  it('finds it in another file', () => {
    const entry = ['INC-1', date(DAY), 'A', 'Theft'];
    expect(result(logOf([entry, ['INC-2', date(DAY), 'A', 'x']]), logOf([entry], 'b.xlsx')).reasons).toEqual([
      undefined,
      undefined,
      'duplicate reference',
    ]);
  });

  it('counts both where the facts differ, saying so, and still knows a third', () => {
    const { reasons, remarks } = result(
      logOf([
        ['INC-1', date(DAY), 'A', 'Theft'],
        ['INC-1', date(DAY), 'B', 'Theft'],
        ['INC-1', date(DAY), 'B', 'Theft'],
        ['INC-1', date(DAY + 1), 'A', 'Theft'],
      ]),
    );
    expect(reasons).toEqual([undefined, undefined, 'duplicate reference', undefined]);
    expect(remarks).toEqual([
      ['same reference, different facts', 1, 'INC-1'],
      ['same reference, different facts', 3, 'INC-1'],
    ]);
  });

  it('does not let an entry that does not count stand for one that does', () => {
    expect(
      result(
        logOf([
          ['INC-1', date(DAY), 'A', 'Theft', 'Cancelled'],
          ['INC-1', date(DAY), 'A', 'Theft', 'Closed'],
        ]),
      ).reasons,
    ).toEqual(['cancelled', undefined]);
  });

  it('takes numbers for references, and placeholders for none', () => {
    const entry = (reference: Short) => [reference, date(DAY), 'A', 'Theft'];
    expect(result(logOf([entry(1001), entry('1001')])).reasons).toEqual([undefined, 'duplicate reference']);
    for (const none of [null, '-', 'N/A', 'tbc', 'None', '0', 0, '?']) {
      expect(result(logOf([entry(none), entry(none)])).reasons).toEqual([undefined, undefined]);
    }
  });

  it('knows a day from its month where only one entry has the day', () => {
    const monthly: SheetSpec = {
      file: 'b.xlsx',
      rows: [
        ['Ref', 'Month'],
        ['INC-1', '2017-04'],
      ],
      tables: [log(['reference', 'month'])],
    };
    const daily: SheetSpec = {
      file: 'a.xlsx',
      rows: [
        ['Ref', 'Date'],
        ['INC-1', date(DAY)],
      ],
      tables: [log(['reference', 'date'])],
    };
    expect(result(daily, monthly).reasons).toEqual([undefined, 'duplicate reference']);
    expect(result(monthly, daily).reasons).toEqual([undefined, 'duplicate reference']);
  });

  it('of a register leaves out whole rows only: an incident may have two discs', () => {
    const discs: SheetSpec = {
      rows: [
        ['Incident', 'Date', 'Disc'],
        ['INC-1', date(DAY), 'D1'],
        ['INC-1', date(DAY), 'D2'],
        ['INC-1', date(DAY), 'D2'],
      ],
      tables: [register('evidence', ['reference', 'date'])],
    };
    const { reasons, remarks } = result(discs, logOf([['INC-1', date(DAY), 'A', 'x']], 'b.xlsx'));
    expect(reasons).toEqual([undefined, undefined, 'duplicate reference', undefined]);
    expect(remarks).toEqual([]);
  });
});
