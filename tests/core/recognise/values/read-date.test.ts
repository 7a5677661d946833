import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  type CivilDate,
  dateOfDayNumber,
  dayNumberOfDate,
  weekdayOf,
} from '../../../../src/core/calendar/civil-date';
import type { Cell } from '../../../../src/core/grid/cell';
import {
  readDate,
  readDateText,
  readDateTime,
  readDateTimeText,
} from '../../../../src/core/recognise/values/read-date';

const SEED = 20_170_401;
const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (value: number): Cell => ({ kind: 'number', number: value });
const serial = (value: number): Cell => ({ kind: 'date', serial: value });

/** 2017-04-03, or 04-03 without a year, or the kind of what is no date. */
function said(reading: ReturnType<typeof readDate>): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  if (reading.kind === 'date')
    return `${reading.date.year}-${pad(reading.date.month)}-${pad(reading.date.day)}`;
  return reading.kind === 'partial' ? `${pad(reading.month)}-${pad(reading.day)}` : reading.kind;
}

describe('readDateText', () => {
  test.each([
    // day first, with every separator
    ['03/04/2017', '2017-04-03'],
    ['3/4/2017', '2017-04-03'],
    ['03.04.17', '2017-04-03'],
    ['03-04-2017', '2017-04-03'],
    ['03–04–2017', '2017-04-03'],
    ['03 04 2017', '2017-04-03'],
    ['03 / 04 / 2017', '2017-04-03'],
    ['03\\04\\2017', '2017-04-03'],
    ['03_04_17', '2017-04-03'],
    ['3.4.17.', '2017-04-03'],
    ['3/4/17', '2017-04-03'],
    ['31/12/99', '1999-12-31'],
    ['01/01/80', '1980-01-01'],
    ['31/12/79', '2079-12-31'],
    ['03/04/ 2017', '2017-04-03'],
    ['\u200b03/04/2017\u00a0', '2017-04-03'],
    // month in words
    ['3rd April 2017', '2017-04-03'],
    ['3rd of April 2017', '2017-04-03'],
    ['the 3rd of April, 2017', '2017-04-03'],
    ['3 Apr 17', '2017-04-03'],
    ["3 Apr '17", '2017-04-03'],
    ['3 Apr ’17', '2017-04-03'],
    ['3-Apr-17', '2017-04-03'],
    ['03APR2017', '2017-04-03'],
    ['3. April 2017', '2017-04-03'],
    ['3 Apr. 2017', '2017-04-03'],
    ['1st Sept 2017', '2017-09-01'],
    ['22nd Febuary 2018', '2018-02-22'],
    ['Mon 3 April 2017', '2017-04-03'],
    ['Monday, 3rd April 2017', '2017-04-03'],
    ['Weds 5 Apr 17', '2017-04-05'],
    ['Thurs. 6 April 2017', '2017-04-06'],
    ['April 3, 2017', '2017-04-03'],
    ['April 3rd 2017', '2017-04-03'],
    ['Apr-03-2017', '2017-04-03'],
    ['2017 April 3', '2017-04-03'],
    // year first
    ['2017-04-03', '2017-04-03'],
    ['2017/4/3', '2017-04-03'],
    ['2017.04.03', '2017-04-03'],
    ['20170403', '2017-04-03'],
    ['03042017', '2017-04-03'],
    // with a time
    ['2017-04-03T01:30:00Z', '2017-04-03'],
    ['2017-04-03T01:30:00.000+01:00', '2017-04-03'],
    ['2017-04-03 01:30:00', '2017-04-03'],
    ['03/04/2017 0130hrs', '2017-04-03'],
    ['03/04/2017, 1.30am', '2017-04-03'],
    ['3rd April 2017 at 1:30 PM', '2017-04-03'],
    ['01:30 03/04/2017', '2017-04-03'],
    // leap days
    ['29/02/2016', '2016-02-29'],
    ['29/02/00', '2000-02-29'],
    // without a year
    ['3 April', '04-03'],
    ['3rd April', '04-03'],
    ['Mon 3 April', '04-03'],
    ['3/4', '04-03'],
    ['03.04', '04-03'],
    ['April 3', '04-03'],
    ['April 17th', '04-17'],
    ['29 Feb', '02-29'],
    ['17 Apr', '04-17'],
    ['3 Apr 0130', '04-03'],
    ['3 Apr 1830', '04-03'],
  ])('%j is %s', (written, expected) => {
    expect(said(readDateText(written))).toBe(expected);
  });

  test.each([
    '29/02/17',
    '29/02/2100',
    '31/04/2017',
    '31 April',
    '32/01/2017',
    '00/01/2017',
    '01/00/2017',
    '04/13/2017',
    '4/13',
    '2017-13-01',
    '20171301',
    '0/0/0',
    '??',
    '03/04/20??',
    '?/4/17',
    'tbc',
    'unknown',
    'N/A',
    '-',
    'April',
    'Apr 17',
    'April 2017',
    '2017',
    '42828',
    '030417',
    '3042017',
    '03/04/017',
    '03/04/0017',
    '03/04/1899',
    '03/04/20177',
    '3/4/5/6',
    '3 Foo 2017',
    '3 Apr 2017 to 4 Apr 2017',
    '3-4 April 2017',
    '3rd/4th April 2017',
    'circa 3 April 2017',
    '03/04/2017 late',
    '03/04/2017 25:30',
    '1:30',
    '1.30am',
    '03//04/2017',
    'Apr',
    'Monday',
    'night of 3 April 2017',
    '03/04/2017 - 04/04/2017',
    '٣/٤/٢٠١٧',
  ])('%j is not read', (written) => {
    expect(readDateText(written)).toEqual({ kind: 'unread', text: written });
  });

  test.each(['', '   ', '\u00a0', '\u200b'])('%j is blank', (written) => {
    expect(readDateText(written)).toEqual({ kind: 'blank' });
  });

  test('an unread text is kept as it shows', () => {
    expect(readDateText(' see\u00a0 note\u200b ')).toEqual({ kind: 'unread', text: 'see note' });
  });

  test('digits are a serial only where the column is told to hold serials', () => {
    expect(said(readDateText('42828', '1900'))).toBe('2017-04-03');
    expect(said(readDateText('41366', '1904'))).toBe('2017-04-03');
    expect(readDateTimeText('42828.0625', '1900').time).toEqual({ kind: 'time', minutes: 90 });
    expect(said(readDateText('12345', '1900'))).toBe('unread');
    expect(said(readDateText('03/04/2017', '1900'))).toBe('2017-04-03');
    expect(said(readDate(text('42828'), '1900', { serialTexts: true }))).toBe('2017-04-03');
    expect(said(readDate(text('42828'), '1900'))).toBe('unread');
  });
});

describe('swappable', () => {
  test.each([
    ['03/04/2017', true],
    ['2017-04-03', true],
    ['20170403', true],
    ['04/04/2017', false],
    ['13/04/2017', false],
    ['12/04/2017', true],
    ['3 April 2017', false],
    ['April 3, 2017', false],
  ])('%j: %s', (written, swappable) => {
    expect(readDateText(written)).toMatchObject({ kind: 'date', swappable });
  });

  test('a serial can be swapped as well: Excel swaps while people type', () => {
    expect(readDate(serial(42828), '1900')).toMatchObject({ swappable: true });
    expect(readDate(serial(42838), '1900')).toMatchObject({ swappable: false });
  });
});

describe('readDate', () => {
  test.each([
    [serial(42828), '1900', '2017-04-03'],
    [serial(42828.99), '1900', '2017-04-03'],
    [serial(41366), '1904', '2017-04-03'],
    [serial(1), '1900', '1900-01-01'],
    [serial(59), '1900', '1900-02-28'],
    [serial(60), '1900', 'unread'],
    [serial(61), '1900', '1900-03-01'],
    [serial(0.5), '1900', 'unread'],
    [serial(-5), '1900', 'unread'],
    [serial(3_000_000), '1900', 'unread'],
    [number(42828), '1900', '2017-04-03'],
    [number(42828.25), '1900', '2017-04-03'],
    [number(41366), '1904', '2017-04-03'],
    [number(20170403), '1900', '2017-04-03'],
    [number(3042017), '1900', 'unread'],
    [number(2017), '1900', 'unread'],
    [number(3), '1900', 'unread'],
    [number(3.04), '1900', 'unread'],
    [number(Number.NaN), '1900', 'unread'],
    [number(Number.POSITIVE_INFINITY), '1900', 'unread'],
    [{ kind: 'boolean', boolean: true }, '1900', 'unread'],
    [{ kind: 'error', code: '#VALUE!' }, '1900', 'unread'],
    [{ kind: 'blank' }, '1900', 'blank'],
  ] as const)('%j in the %s system is %s', (cell, system, expected) => {
    expect(said(readDate(cell, system))).toBe(expected);
  });

  test('what is unread keeps what the cell says', () => {
    expect(readDate({ kind: 'error', code: '#VALUE!' }, '1900')).toEqual({ kind: 'unread', text: '#VALUE!' });
    expect(readDate(number(3.04), '1900')).toEqual({ kind: 'unread', text: '3.04' });
    expect(readDate({ kind: 'boolean', boolean: false }, '1900')).toEqual({ kind: 'unread', text: 'FALSE' });
  });
});

describe('readDateTime', () => {
  test.each([
    ['2017-04-03T01:30:00Z', 90],
    ['2017-04-03T01:30', 90],
    ['2017-04-03 23:59:59', 1439],
    ['03/04/2017 0130hrs', 90],
    ['03/04/2017 01:30 hrs', 90],
    ['03/04/2017, 1.30am', 90],
    ['03/04/2017 @ 1.30 pm', 810],
    ['3 April 2017 at 13h30', 810],
    ['13:30 on 3 April 2017', undefined],
    ['13:30, 3 April 2017', 810],
    ['Mon 3 April 2017 1:30', 90],
    ['3 Apr 0130', 90],
    ['03/04/2017', 'blank'],
  ])('%j says the time %j', (written, expected) => {
    const { time } = readDateTimeText(written);
    expect(time.kind === 'time' ? time.minutes : time.kind).toBe(expected ?? 'blank');
  });

  test('a serial with a fraction says both', () => {
    expect(readDateTime(serial(42828.0625), '1900')).toEqual({
      date: { kind: 'date', date: { year: 2017, month: 4, day: 3 }, swappable: true },
      time: { kind: 'time', minutes: 90 },
    });
    expect(readDateTime(serial(42828), '1900').time).toEqual({ kind: 'blank' });
  });

  test('a hair before midnight is midnight of the next day', () => {
    expect(said(readDateTime(serial(42827.999_999_9), '1900').date)).toBe('2017-04-03');
  });
});

describe('dates written and read again', () => {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const ordinal = (day: number): string =>
    `${day}${['th', 'st', 'nd', 'rd'][day > 10 && day < 14 ? 0 : day % 10] ?? 'th'}`;
  const weekday = (date: CivilDate): string => WEEKDAYS[weekdayOf(dayNumberOfDate(date))]!;
  const month = (date: CivilDate): string => MONTHS[date.month - 1]!;
  const SEPARATORS = ['/', '.', '-', ' ', '–', '_', '\\', ' / '];
  const FORMS: readonly ((date: CivilDate) => string)[] = [
    ...SEPARATORS.flatMap((separator) => [
      ({ day, month, year }: CivilDate) => [pad(day), pad(month), year].join(separator),
      ({ day, month, year }: CivilDate) => [day, month, year].join(separator),
      ({ day, month, year }: CivilDate) => [pad(day), pad(month), pad(year % 100)].join(separator),
      ({ day, month, year }: CivilDate) => [day, month, pad(year % 100)].join(separator),
    ]),
    ({ day, month, year }) => `${year}-${pad(month)}-${pad(day)}`,
    ({ day, month, year }) => `${year}${pad(month)}${pad(day)}`,
    ({ day, month, year }) => `${pad(day)}${pad(month)}${year}`,
    ({ day, month, year }) => `${year}-${pad(month)}-${pad(day)}T23:59:59Z`,
    ({ day, month, year }) => `${pad(day)}/${pad(month)}/${year} 0130hrs`,
    (date) => `${date.day} ${month(date)} ${date.year}`,
    (date) => `${ordinal(date.day)} ${month(date)} ${date.year}`,
    (date) => `${date.day} ${month(date).slice(0, 3)} ${pad(date.year % 100)}`,
    (date) => `${date.day}-${month(date).slice(0, 3).toUpperCase()}-${pad(date.year % 100)}`,
    (date) => `${weekday(date)} ${ordinal(date.day)} ${month(date)} ${date.year}`,
    (date) => `${weekday(date).slice(0, 3)} ${date.day} ${month(date).slice(0, 3)} ${date.year}`,
    (date) => `${month(date)} ${date.day}, ${date.year}`,
  ];
  const first = dayNumberOfDate({ year: 2000, month: 1, day: 1 });
  const last = dayNumberOfDate({ year: 2035, month: 12, day: 31 });

  test.each(FORMS.map((form) => [form({ year: 2017, month: 4, day: 3 }), form] as const))(
    'every day from 2000 to 2035 as %j',
    (_, form) => {
      const wrong: string[] = [];
      for (let day = first; day <= last; day++) {
        const date = dateOfDayNumber(day);
        const reading = readDateText(form(date));
        const right = reading.kind === 'date' && dayNumberOfDate(reading.date) === day;
        if (!right) wrong.push(form(date));
      }
      expect(wrong).toEqual([]);
    },
  );

  test('every serial of both systems, with any time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: last }),
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom('1900' as const, '1904' as const),
        (day, minutes, system) => {
          const stored = (system === '1904' ? day - 1462 : day) + minutes / 1440;
          const reading = readDateTime(serial(stored), system);
          expect(reading.date).toMatchObject({ kind: 'date', date: dateOfDayNumber(day) });
          expect(reading.time).toEqual(minutes === 0 ? { kind: 'blank' } : { kind: 'time', minutes });
        },
      ),
      { seed: SEED, numRuns: 2000 },
    );
  });
});
