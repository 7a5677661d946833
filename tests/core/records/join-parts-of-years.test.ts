import { describe, expect, it } from 'vitest';

import { formatMonthKey } from '../../../src/core/calendar/month';
import type { SourceWorkbook } from '../../../src/core/grid/workbook';
import type { Measure } from '../../../src/core/recognise/layout';
import type { Profile } from '../../../src/core/profile/profile';
import { recogniseWorkbooks } from '../../../src/core/recognise/recognise-workbooks';
import { encodeRecords } from '../../../src/core/records/encode-records';
import type { Records, ViewValue } from '../../../src/core/records/records';
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

/** What is told of no month, in words. */
function untold({ untold: all, areas }: Records): Record<string, string> {
  return Object.fromEntries(
    all.map(({ measure, area, months }) => [
      `${measure} of ${areas[area]!.name}`,
      `${formatMonthKey(months[0]!)} to ${formatMonthKey(months.at(-1)!)}`,
    ]),
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

  it('count what is told of an area that is not in all of them, and say which months are not', () => {
    const without = TABLE.replace('\nHertsmere | 10 | 4', '\nBroxbourne | 1 | 1');
    const workbooks = [sheets({ Q1: without, Q2: TABLE, Q3: TABLE, Q4: TABLE })];
    const records = encode(workbooks);
    expect(total(records, 'incidents')).toBe(111);
    expect(untold(records)).toEqual({
      'incidents of Hertsmere': '2017-04 to 2017-06',
      'arrests of Hertsmere': '2017-04 to 2017-06',
      'incidents of Broxbourne': '2017-07 to 2018-03',
      'arrests of Broxbourne': '2017-07 to 2018-03',
    });
    const partnership = { areas: [{ name: 'Hertsmere', joinedOn: '2017-07' }] };
    const joined = encode(workbooks, { version: 1, partnership });
    expect(Object.keys(untold(joined)).join()).not.toContain('Hertsmere');
  });

  it('give way to a table of the whole year for what they do not tell', () => {
    const without = TABLE.replace('\nHertsmere | 10 | 4', '');
    const year = TABLE.replace('10 |', '41 |').replace('20 |', '81 |');
    const workbooks = [sheets({ Q1: without, Q2: TABLE, Q3: TABLE, Q4: TABLE, Annual: year })];
    const records = encode(workbooks);
    expect([total(records, 'incidents'), untold(records)]).toEqual([80 + 41, {}]);
    const three = encode([sheets({ Q1: TABLE, Q2: TABLE, Q3: TABLE, 'Year end': year })]);
    expect(total(three, 'incidents')).toBe(122);
    expect(reasons(three)).not.toContain('quarter without figure');
  });

  it('are taken for what there is of the year where there is only one', () => {
    const records = encode([sheets({ Q1: TABLE })]);
    expect(total(records, 'incidents')).toBe(30);
    expect(untold(records)['incidents of Stevenage']).toBe('2017-07 to 2018-03');
  });

  it('are never added up where they say that they go on from each other: the last holds', () => {
    const upTo = (sum: number): string => `Area | Incidents\nStevenage | ${String(sum)}`;
    const cumulative = [1, 2, 3, 4].map((quarter) =>
      workbookOf(`Q${String(quarter)} 2017-18.xlsx`, {
        Return: `Quarter ${String(quarter)} (cumulative)\n\n${upTo(quarter * 20)}`,
      }),
    );
    expect(total(encode(cumulative), 'incidents')).toBe(80);
    const three = encode(cumulative.slice(0, 3));
    expect([total(three, 'incidents'), untold(three)]).toEqual([
      60,
      { 'incidents of Stevenage': '2018-01 to 2018-03' },
    ]);
    const spans = { 'Apr-Jun': upTo(20), 'Apr-Sep': upTo(40), 'Apr-Dec': upTo(60), 'Apr-Mar': upTo(80) };
    const records = encode([sheets(spans)]);
    expect([total(records, 'incidents'), records.views]).toEqual([80, []]);
    expect(reasons(records)).not.toContain('quarter without figure');
    const titled = { Q1: `Year to date\n${upTo(20)}`, Q2: `Year to date\n${upTo(40)}` };
    expect(total(encode([sheets(titled)]), 'incidents')).toBe(40);
  });
});

describe('tables of quarters that only seem to run up', () => {
  const rising = (factor: number, flat = 0): string =>
    `Area | Incidents | Arrests\nStevenage | ${String(20 * factor)} | ${String(6 * factor)}\nHertsmere | ${String(10 * factor - flat)} | ${String(4 * factor)}`;
  const quarters = (flat = 0) => ({ Q1: rising(1), Q2: rising(2), Q3: rising(3, flat), Q4: rising(4) });

  it('are taken for totals to date where every figure rises, and it is said', () => {
    const records = encode([sheets(quarters())]);
    expect(total(records, 'incidents')).toBe(120);
    const codes = records.recognition.layouts.flatMap(({ ambiguities }) =>
      ambiguities.map(({ code }) => code),
    );
    expect(codes.filter((code) => code === 'quarters run up')).toHaveLength(4);
  });

  it('are added up where one figure falls', () => {
    expect(total(encode([sheets(quarters(15))]), 'incidents')).toBe(285);
  });
});

describe('tables of parts of a year beside others', () => {
  const quarters = { Q1: TABLE, Q2: TABLE, Q3: TABLE, Q4: TABLE };
  const compared = ({ views, areas }: Records): string[] =>
    views
      .filter(({ measure, area }) => measure === 'incidents' && areas[area]!.name === 'Stevenage')
      .map(({ span, chosen, others }) => {
        const months = span ? `${formatMonthKey(span.first)} to ${formatMonthKey(span.last)}` : 'year';
        const of = (values: readonly ViewValue[]) => values.map(({ value }) => value).join(' + ');
        return `${months}: ${of(chosen)} against ${of(others)}`;
      });

  it('are compared together with a table of the year', () => {
    const year = 'Area | Incidents\nStevenage | 81\nHertsmere | 40';
    const records = encode([sheets({ Annual: year, ...quarters })]);
    expect(compared(records)).toEqual(['year: 81 against 80']);
    expect(records.views[0]!.others[0]!.with).toHaveLength(3);
  });

  it('are compared each with the same months of a log, a matrix or finer parts', () => {
    const months = 'Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar';
    const matrix = `Incidents 2017/18\nArea | ${months}\nStevenage${' | 7'.repeat(12)}\nHertsmere${' | 3'.repeat(12)}`;
    const records = encode([sheets({ Incidents: matrix, ...quarters })]);
    expect(compared(records)).toEqual([
      '2017-04 to 2017-06: 21 against 20',
      '2017-07 to 2017-09: 21 against 20',
      '2017-10 to 2017-12: 21 against 20',
      '2018-01 to 2018-03: 21 against 20',
    ]);
    expect(compared(encode([sheets({ ...quarters, H1: TABLE, H2: TABLE })]))).toEqual([
      '2017-04 to 2017-09: 20 + 20 against 20',
      '2017-10 to 2018-03: 20 + 20 against 20',
    ]);
    const alone = encode([sheets({ Incidents: matrix, Q2: TABLE })]);
    expect([total(alone, 'incidents'), compared(alone)]).toEqual([
      120,
      ['2017-07 to 2017-09: 21 against 20'],
    ]);
  });
});
