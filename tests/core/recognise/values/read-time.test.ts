import { describe, expect, test } from 'vitest';

import type { Cell } from '../../../../src/core/grid/cell';
import { readTime, readTimeText } from '../../../../src/core/recognise/values/read-time';

const number = (value: number): Cell => ({ kind: 'number', number: value });
const serial = (value: number): Cell => ({ kind: 'date', serial: value });

function said(reading: ReturnType<typeof readTime>): number | string {
  return reading.kind === 'time' ? reading.minutes : reading.kind;
}

describe('readTimeText', () => {
  test.each([
    ['0130', 90],
    ['130', 90],
    ['1:30', 90],
    ['01:30', 90],
    ['01.30', 90],
    ['1.30', 90],
    ['01;30', 90],
    ['01 30', 90],
    ['01:30:59', 90],
    ['01:30:59.999', 90],
    ['01.30.15', 90],
    ['013015', 90],
    ['1.30am', 90],
    ['1:30 AM', 90],
    ['1:30 PM', 810],
    ['1.30p.m.', 810],
    ['1:30 p.m', 810],
    ['130pm', 810],
    ['1pm', 780],
    ['1 p.m.', 780],
    ['12am', 0],
    ['12.05am', 5],
    ['12pm', 720],
    ['12:30 pm', 750],
    ['13:30 pm', 810],
    ['0:30am', 30],
    ['13h30', 810],
    ['13H30', 810],
    ['0130hrs', 90],
    ['0130 hrs', 90],
    ['01:30hrs.', 90],
    ['0130h', 90],
    ['01:30 hours', 90],
    ['01:30Z', 90],
    ['01:30 GMT', 90],
    ['00:00', 0],
    ['0000', 0],
    ['000', 0],
    ['0005', 5],
    ['23:59', 1439],
    ['24:00', 1440],
    ['2400', 1440],
    ['24:00:00', 1440],
    ['midnight', 0],
    ['12 Midnight', 0],
    ['noon', 720],
    ['Midday', 720],
    ['12 noon', 720],
    ['0.0625', 90],
    ['.0625', 90],
    ['2017-04-03T01:30:00Z', 90],
    ['2017-04-03 01:30:00', 90],
    ['03/04/2017 1.30am', 90],
  ])('%j is minute %i of the day', (text, minutes) => {
    expect(readTimeText(text)).toEqual({ kind: 'time', minutes });
  });

  test.each([
    '2575',
    '25:30',
    '2401',
    '24:01',
    '24:00:01',
    '0160',
    '1:60',
    '01:30:60',
    '13:30 am',
    '0:30 pm',
    '13am',
    '0pm',
    '9',
    '24',
    '1.5',
    '1.3',
    '0.5',
    '9 hrs',
    '12345',
    '1234567',
    '1:3',
    'approx 0130',
    '0130?',
    '0130-0200',
    '01:30 - 02:00',
    'late',
    'tbc',
    '-',
    'N/A',
    '??:30',
    '-1:30',
    '2017-04-03',
    '3 April',
    '--:--',
  ])('%j is not read', (text) => {
    expect(readTimeText(text)).toEqual({ kind: 'unread', text });
  });

  test('one or two digits are a time where leading zeros are known to be lost', () => {
    expect(said(readTimeText('5', { leadingZerosLost: true }))).toBe(5);
    expect(said(readTimeText('59', { leadingZerosLost: true }))).toBe(59);
    expect(said(readTimeText('60', { leadingZerosLost: true }))).toBe('unread');
  });

  test('blank is blank', () => {
    expect(readTimeText(' \u00a0')).toEqual({ kind: 'blank' });
  });
});

describe('readTime', () => {
  test.each([
    [number(130), 90],
    [number(0), 0],
    [number(5), 5],
    [number(45), 45],
    [number(1330), 810],
    [number(2359), 1439],
    [number(2400), 1440],
    [number(0.0625), 90],
    [number(0.5), 720],
    [number(1.5), 'unread'],
    [number(13.45), 'unread'],
    [number(2575), 'unread'],
    [number(2460), 'unread'],
    [number(60), 'unread'],
    [number(-130), 'unread'],
    [number(Number.NaN), 'unread'],
    [serial(0.0625), 90],
    [serial(0), 0],
    [serial(1), 1440],
    [serial(1.0625), 90],
    [serial(42828.0625), 90],
    [serial(42828), 'unread'],
    [serial(-0.5), 'unread'],
    [serial(0.062_499_999), 90],
    [{ kind: 'boolean', boolean: true }, 'unread'],
    [{ kind: 'error', code: '#N/A' }, 'unread'],
    [{ kind: 'blank' }, 'blank'],
    [{ kind: 'text', text: '1.30pm' }, 810],
  ] as const)('%j is %j', (cell, expected) => {
    expect(said(readTime(cell))).toBe(expected);
  });
});

describe('times written and read again', () => {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const twelve = (hour: number): number => ((hour + 11) % 12) + 1;
  const FORMS: readonly ((hour: number, minute: number) => string)[] = [
    (hour, minute) => `${pad(hour)}${pad(minute)}`,
    (hour, minute) => `${hour}${pad(minute)}`,
    (hour, minute) => `${hour}:${pad(minute)}`,
    (hour, minute) => `${pad(hour)}:${pad(minute)}:59`,
    (hour, minute) => `${hour}.${pad(minute)}`,
    (hour, minute) => `${hour}h${pad(minute)}`,
    (hour, minute) => `${pad(hour)}${pad(minute)}hrs`,
    (hour, minute) => `${twelve(hour)}.${pad(minute)}${hour < 12 ? 'am' : 'pm'}`,
    (hour, minute) => `${twelve(hour)}:${pad(minute)} ${hour < 12 ? 'A.M.' : 'P.M.'}`,
    (hour, minute) => `${twelve(hour)}${pad(minute)}${hour < 12 ? 'am' : 'pm'}`,
    (hour, minute) => `2017-04-03T${pad(hour)}:${pad(minute)}:00`,
  ];

  test.each(FORMS.map((form) => [form(1, 30), form] as const))('every minute as %j', (_, form) => {
    const wrong: string[] = [];
    for (let minutes = 0; minutes < 1440; minutes++) {
      const text = form(Math.floor(minutes / 60), minutes % 60);
      if (said(readTimeText(text)) !== minutes) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  test('every minute as clock digits in a number and as a fraction of a day', () => {
    for (let minutes = 0; minutes < 1440; minutes++) {
      expect(said(readTime(number(Math.floor(minutes / 60) * 100 + (minutes % 60))))).toBe(minutes);
      expect(said(readTime(serial(minutes / 1440)))).toBe(minutes);
      expect(said(readTime(serial(42828 + (minutes + 0.5) / 1440)))).toBe(minutes);
    }
  });
});
