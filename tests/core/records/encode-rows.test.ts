import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { exclusionReason } from '../../../src/core/records/record-writer';
import { NOT_KNOWN, type Records } from '../../../src/core/records/records';
import { date, error, log, makeRecognition, register } from './make-recognition';
import { reasons, remarkCodes, values } from './read-records';

const APRIL_17 = monthOf(2017, 4);
/** 3 April 2017. */
const DAY = 42_828;

describe('rowEncoder on logs', () => {
  const fields = ['reference', 'date', 'time', 'area', 'category', 'source', 'attended', 'arrests'] as const;
  const header = ['Ref', 'Date', 'Time', 'Area', 'Category', 'Source', 'Attended', 'Arrests'];

  function records(rows: Parameters<typeof makeRecognition>[0][0]['rows'], rest = {}): Records {
    return encodeRecords(makeRecognition([{ rows: [header, ...rows], tables: [log(fields, rest)] }]));
  }

  it('reads a row into its columns', () => {
    const { columns, areas, categories, sources } = records([
      ['1', date(DAY + 0.5), '0130', 'Stevenage', 'Theft', 'Operator', 'Y', '2 x'],
    ]);
    expect(columns.length).toBe(1);
    expect(columns.month[0]).toBe(APRIL_17);
    expect(columns.year[0]).toBe(2017);
    expect(columns.day[0]).toBe(DAY);
    expect(columns.minute[0]).toBe(90);
    expect(areas[columns.area[0]!]!.name).toBe('Stevenage');
    expect(categories.names[columns.category[0]!]).toBe('Theft');
    expect(sources.names[columns.source[0]!]).toBe('Operator (proactive)');
    expect([...columns.measures].map(([measure, [value]]) => [measure, value])).toEqual([
      ['incidents', 1],
      ['arrests', 2],
      ['attendances', 1],
    ]);
  });

  it('keeps the distinct texts of the columns it reads, of rows that are left out too', () => {
    const { texts, recognition } = records(
      [
        ['R1', date(DAY), '0130', 'Stevenage', 'Theft', 'Operator', 'Y', '2 x'],
        ['R2', 'when?', 130, 'Stevenage', 'Theft ', null, 'Y', 3],
        ['R3', date(DAY), '0130', '  ', 'Theft', 'Operator', 'N', null],
      ],
      { leftOutRows: [{ row: 3, reason: 'note row' }] },
    );
    const column = (index: number) => texts[0]!.get(index)?.map((text) => recognition.grids[0]!.textOf(text));
    expect(column(1)).toEqual(['when?']);
    expect(column(2)).toEqual(['0130']);
    expect(column(3)).toEqual(['Stevenage', '  ']);
    expect(column(4)).toEqual(['Theft', 'Theft ']);
    expect(column(6)).toEqual(['Y', 'N']);
    expect(column(7)).toEqual(['2 x']);
    expect(column(0)).toBeUndefined();
  });

  it('counts the incident and adds nothing where arrests are unreadable, blank or not applicable', () => {
    const found = records([
      ['1', date(DAY), null, 'A', 'x', null, 'N', 'some'],
      ['2', date(DAY), null, 'A', 'x', null, '?', null],
      ['3', date(DAY), null, 'A', 'x', null, null, 'N/A'],
      ['4', date(DAY), null, 'A', 'x', null, 'yes', '-'],
      ['5', date(DAY), null, 'A', 'x', null, true, 'yes'],
      ['6', date(DAY), null, 'A', 'x', null, null, error('#N/A')],
    ]);
    expect(reasons(found)).toEqual(Array(6).fill(undefined));
    expect(values(found, 'incidents')).toEqual([1, 1, 1, 1, 1, 1]);
    expect(values(found, 'arrests')).toEqual([NaN, NaN, NaN, 0, 1, NaN]);
    expect(values(found, 'attendances')).toEqual([0, NaN, NaN, 1, 1, NaN]);
    expect(found.remarks.map(({ code, record, column, text }) => [code, record, column, text])).toEqual([
      ['count unreadable', 0, 7, 'some'],
      ['answer unreadable', 1, 6, '?'],
      ['count unreadable', 5, 7, '#N/A'],
    ]);
  });

  it('excludes a row whose date is missing or unreadable', () => {
    const found = records([
      ['1', null, null, 'A', 'x', null, null, null],
      ['2', '31/02/2017', null, 'A', 'x', null, null, null],
      ['3', error('#VALUE!'), null, 'A', 'x', null, null, null],
    ]);
    expect(reasons(found)).toEqual(['date missing', 'date unreadable', 'date unreadable']);
    expect(remarkCodes(found)).toEqual([]);
  });

  it('counts by the sheet where it names the month, saying so', () => {
    const found = records(
      [
        ['1', null, null, 'A', 'x', null, null, null],
        ['2', '31/02/2017', null, 'A', 'x', null, null, null],
        ['3', '04/05/2017', null, 'A', 'x', null, null, null],
        ['4', '12/06/2017', null, 'A', 'x', null, null, null],
        ['5', '13/04/2017', null, 'A', 'x', null, null, null],
        ['6', '3rd April', null, 'A', 'x', null, null, null],
      ],
      { context: { month: APRIL_17 } },
    );
    expect(reasons(found)).toEqual(Array(6).fill(undefined));
    expect(Array.from(found.columns.month)).toEqual([
      APRIL_17,
      APRIL_17,
      APRIL_17,
      monthOf(2017, 6),
      APRIL_17,
      APRIL_17,
    ]);
    expect(found.columns.day[2]).toBe(DAY + 2);
    expect(remarkCodes(found)).toEqual([
      'date from sheet',
      'date from sheet',
      'day and month swapped',
      'date outside sheet month',
    ]);
  });

  it('keeps the date of a night shift, and 24:00 at the end of its day', () => {
    const { columns } = records([
      ['1', date(DAY), '2350', 'A', 'x', null, null, null],
      ['2', date(DAY), '0030', 'A', 'x', null, null, null],
      ['3', date(DAY), '24:00', 'A', 'x', null, null, null],
    ]);
    expect(Array.from(columns.day)).toEqual([DAY, DAY, DAY]);
    expect(Array.from(columns.minute)).toEqual([1430, 30, 1440]);
  });

  it('takes the time from the date where there is no column for it', () => {
    const { columns } = encodeRecords(
      makeRecognition([
        {
          rows: [['Date'], [date(DAY + 0.75)], [date(DAY)], ['03/04/2017 01:30']],
          tables: [log(['date'])],
        },
      ]),
    );
    expect(Array.from(columns.minute)).toEqual([1080, NOT_KNOWN, 90]);
    expect(Array.from(columns.day)).toEqual([DAY, DAY, DAY]);
  });

  it('excludes rows that were left out with their reasons, notes, and skips blank rows', () => {
    const found = records(
      [
        ['1', date(DAY), null, 'A', 'x', null, null, null],
        [null, null, null, null, null, null, null, null],
        ['Ref', 'Date', 'Time', 'Area', 'Category', 'Source', 'Attended', 'Arrests'],
        ['  ', '\u00a0', null, null, null, null, null, null],
        ['2', date(DAY), null, 'A', 'x', null, null, null],
        ['Total', null, null, null, null, null, null, 2],
        [null, null, null, null, null, null, null, null, 'Camera 4 down'],
      ],
      {
        leftOutRows: [
          { row: 3, reason: 'repeated header' },
          { row: 6, reason: 'total row' },
        ],
      },
    );
    expect(reasons(found)).toEqual([undefined, 'repeated header', undefined, 'total row', 'note row']);
  });

  it('finds left-out rows that lie outside the body', () => {
    const found = records(
      [
        ['1', date(DAY), null, 'A', 'x', null, null, null],
        ['Total', null, null, null, null, null, null, 2],
      ],
      { bodyLastRow: 1, leftOutRows: [{ row: 2, reason: 'total row' }] },
    );
    expect(reasons(found)).toEqual([undefined, 'total row']);
  });

  it('uses the context where a cell is blank, and remarks on cells that are no names', () => {
    const found = records(
      [
        ['1', date(DAY), null, null, 'x', null, null, null],
        ['2', date(DAY), null, date(DAY), 'x', null, null, null],
        ['3', date(DAY), null, error('#REF!'), 'x', null, null, null],
      ],
      { context: { area: 'Stevenage' } },
    );
    expect(Array.from(found.columns.area, (area) => found.areas[area]?.name)).toEqual([
      'Stevenage',
      'Stevenage',
      'Stevenage',
    ]);
    expect(found.remarks.map(({ code, record }) => [code, record])).toEqual([
      ['name unreadable', 1],
      ['name unreadable', 2],
    ]);
  });
});

describe('rowEncoder on other tables', () => {
  it('takes the month from its column, with the year of the sheet where it has none', () => {
    const { columns } = encodeRecords(
      makeRecognition([
        {
          rows: [['Month'], ['2018-10'], ['Apr'], ['rubbish'], [null]],
          tables: [log(['month'], { context: { year: 2017 } })],
        },
      ]),
    );
    expect(Array.from(columns.month)).toEqual([monthOf(2018, 10), APRIL_17, NOT_KNOWN]);
    expect(exclusionReason(columns.exclusion[2]!)).toBe('date unreadable');
  });

  it('counts a table without months in its year, and excludes one of which nothing says the time', () => {
    const ofYear = encodeRecords(
      makeRecognition([{ rows: [['Area'], ['A']], tables: [log(['area'], { context: { year: 2017 } })] }]),
    );
    expect([ofYear.columns.month[0], ofYear.columns.year[0]]).toEqual([NOT_KNOWN, 2017]);
    const ofNone = encodeRecords(makeRecognition([{ rows: [['Area'], ['A']], tables: [log(['area'])] }]));
    expect(reasons(ofNone)).toEqual(['no month or year']);
  });

  it('counts by the count column where there is one', () => {
    const found = encodeRecords(
      makeRecognition([
        {
          rows: [
            ['Month', 'No.', 'Arrests'],
            ['2017-04', 12, 3],
            ['2017-05', 'many', 1],
            ['2017-06', error('#REF!'), 1],
            ['2017-07', null, 4],
            ['2017-08', 'N/A', null],
            ['2017-09', 'nil', null],
          ],
          tables: [log(['month', 'count', 'arrests'])],
        },
      ]),
    );
    expect(values(found, 'incidents')).toEqual([12, NaN, NaN, NaN, NaN, 0]);
    expect(values(found, 'arrests')).toEqual([3, 1, 1, 4, NaN, NaN]);
    expect(reasons(found)).toEqual([
      undefined,
      'count unreadable',
      'error value',
      undefined,
      'no measure',
      undefined,
    ]);
  });

  it('counts a register by its subject', () => {
    const sheet = (subject: 'evidence' | 'reviews' | 'faults', packages: string | number | null) =>
      encodeRecords(
        makeRecognition([
          {
            rows: [
              ['Date', 'Evidence'],
              [date(DAY), packages],
            ],
            tables: [register(subject, ['date', 'evidence'])],
          },
        ]),
      );
    expect(values(sheet('evidence', 3), 'evidence')).toEqual([3]);
    expect(values(sheet('evidence', null), 'evidence')).toEqual([1]);
    expect(values(sheet('evidence', 'DVD 12'), 'evidence')).toEqual([1]);
    expect(values(sheet('reviews', 3), 'reviews')).toEqual([1]);
    expect(values(sheet('faults', null), 'faults')).toEqual([1]);
  });

  it('reads availability in either unit, remarking on what differs from the column', () => {
    const found = encodeRecords(
      makeRecognition([
        {
          rows: [
            ['Camera', 'Available'],
            ['007', 99],
            ['008', 98.5],
            ['009', 0.97],
            ['010', null],
            ['011', '96%'],
            ['012', 'off'],
          ],
          tables: [register('cameras', ['camera', 'availability'], { context: { year: 2017 } })],
        },
      ]),
    );
    expect(reasons(found)).toEqual([
      undefined,
      undefined,
      undefined,
      'no measure',
      undefined,
      'count unreadable',
    ]);
    expect(values(found, 'availability').map((value) => Number(value.toFixed(6)))).toEqual([
      0.99,
      0.985,
      0.97,
      NaN,
      0.96,
      NaN,
    ]);
    expect(found.remarks.map(({ code, text }) => [code, text])).toEqual([
      ['availability as percentage', '0.97'],
      ['count unreadable', 'off'],
    ]);
    expect(found.cameras.names).toEqual(['007', '008', '009', '010', '011', '012']);
  });
});

describe('a register of reviews', () => {
  it('counts what was reviewed: a No is no review', () => {
    const records = encodeRecords(
      makeRecognition([
        {
          rows: [
            ['Date', 'Reviewed?'],
            [date(42_828), 'Y'],
            [date(42_829), 'No'],
            [date(42_830), null],
          ],
          tables: [register('reviews', ['date', 'reviews'])],
        },
      ]),
    );
    expect(values(records, 'reviews')).toEqual([1, 0, 1]);
  });
});
