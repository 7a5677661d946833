import { describe, expect, it } from 'vitest';

import { formatMonthKey } from '../../../src/core/calendar/month';
import type { Profile } from '../../../src/core/profile/profile';
import { recogniseWorkbooks } from '../../../src/core/recognise/recognise-workbooks';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { NO_PROFILE } from '../support/recognise-text';
import { workbookOf } from '../support/sheet-text';
import { reasons } from './read-records';

const ROWS = [
  ['1', 'April', '2016'],
  ['2', 'January', '2017'],
  ['3', 'April', '2017'],
  ['4', 'March', '2018'],
];

/** Where the entries of a log with a column of months and one of years count. */
function monthsOf(
  heading: string,
  rows: readonly (readonly string[])[],
  profile: Profile = NO_PROFILE,
): (string | undefined)[] {
  const lines = rows.map(
    ([number, month, year]) => `${number!} | ${month!} | ${year!} | Stevenage | Robbery | Y`,
  );
  const text = [`Incident number | Month | ${heading} | Area | Type | Arrest Y/N`, ...lines].join('\n');
  const { columns, ...records } = encodeRecords(
    recogniseWorkbooks([workbookOf('export.csv', { export: text })], profile),
  );
  return reasons({ columns, ...records }).map(
    (reason, record) => reason ?? formatMonthKey(columns.month[record]!),
  );
}

describe('a column of years beside one of months', () => {
  it('says the year of each row, whatever year is reported on', () => {
    const months = ['2016-04', '2017-01', '2017-04', '2018-03'];
    expect(monthsOf('Year', ROWS)).toEqual(months);
    expect(monthsOf('Year', ROWS, { version: 1, year: '2017/18' })).toEqual(months);
  });

  it('may hold financial years, by what stands in it or by its heading', () => {
    const pairs = ROWS.map(([number, month]) => [number!, month!, "'2016/17'"]);
    expect(monthsOf('Year', pairs)).toEqual(['2016-04', '2017-01', '2016-04', '2017-03']);
    expect(monthsOf('Financial year', ROWS)).toEqual(['2016-04', '2018-01', '2017-04', '2019-03']);
  });

  it('leaves rows without a year out, and gives way to a month with its own', () => {
    const rows = [...ROWS.slice(0, 3), ['4', 'March', ''], ['5', 'Mar 18', '2016']];
    expect(monthsOf('Year', rows, { version: 1, year: '2017/18' })).toEqual([
      '2016-04',
      '2017-01',
      '2017-04',
      'date unreadable',
      '2018-03',
    ]);
  });

  it('holds for all rows it is merged over', () => {
    const rows = [
      ['1', 'April', '2017'],
      ['2', 'May', '^'],
      ['3', 'June', '^'],
      ['4', 'April', '2018'],
    ];
    expect(monthsOf('Year', rows)).toEqual(['2017-04', '2017-05', '2017-06', '2018-04']);
  });

  it('is taken from the profile, too', () => {
    const tables = [{ sheet: 'export', fields: { year: 'When' } }];
    expect(monthsOf('When', ROWS, { version: 1, tables })).toEqual([
      '2016-04',
      '2017-01',
      '2017-04',
      '2018-03',
    ]);
  });
});

describe('a column of years beside dates without one', () => {
  const placed = (rows: readonly (readonly [string, string])[]): (string | undefined)[] => {
    const lines = rows.map(
      ([date, year], index) => `${index} | '${date}' | ${year} | Stevenage | Robbery | Y`,
    );
    const text = [`Incident number | Date | Year | Area | Type | Arrest Y/N`, ...lines].join('\n');
    const { columns } = encodeRecords(
      recogniseWorkbooks([workbookOf('export.csv', { export: text })], NO_PROFILE),
    );
    return rows.map((_, record) =>
      columns.month[record]! < 0 ? undefined : formatMonthKey(columns.month[record]!),
    );
  };

  it('says their year, and nothing against dates with a year of their own', () => {
    const rows = [
      ['03/04', '2016'],
      ['19/01', '2017'],
      ['28/03', '2017/18'],
      ['05/04/2018', '2017'],
    ] as const;
    expect(placed(rows)).toEqual(['2016-04', '2017-01', '2018-03', '2018-04']);
  });

  it('leaves those without one out', () => {
    expect(
      placed([
        ['03/04', '2016'],
        ['19/01', ''],
      ]),
    ).toEqual(['2016-04', undefined]);
  });
});
