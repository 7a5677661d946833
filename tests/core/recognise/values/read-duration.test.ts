import { describe, expect, test } from 'vitest';

import { readDuration, readDurationText } from '../../../../src/core/recognise/values/read-duration';

describe('readDurationText', () => {
  test.each([
    ['12', 12],
    ['1.5', 1.5],
    ['0', 0],
    ['-5', -5],
    ['1.5d', 36],
    ['1.5 days', 36],
    ['1 day', 24],
    ['3 days', 72],
    ['36:00', 36],
    ['36:30:00', 36.5],
    ['1:30', 1.5],
    ['0:45', 0.75],
    ['100:00', 100],
    ['2h 30m', 2.5],
    ['2h30m', 2.5],
    ['2h30', 2.5],
    ['2 hrs 30 mins', 2.5],
    ['2 hours and 30 minutes', 2.5],
    ['2 hours, 30 minutes', 2.5],
    ['2 hr', 2],
    ['12 hrs', 12],
    ['90 mins', 1.5],
    ['90 minutes', 1.5],
    ['1 week', 168],
    ['1w 2d', 216],
    ['2 weeks 1 day', 360],
    ['3 days 4 hours', 76],
    ['3 days, 4 hours and 30 mins', 76.5],
    ['1d 12:00', 36],
    ['1 day, 2:30', 26.5],
    ['nil', 0],
    ['None', 0],
  ])('%j is %d hours', (text, hours) => {
    expect(readDurationText(text)).toEqual({ kind: 'duration', hours });
  });

  test.each(['N/A', 'n/a', '-', '–'])('%j says there is none', (text) => {
    expect(readDurationText(text)).toEqual({ kind: 'not applicable' });
  });

  test.each([
    ...[
      '3m',
      '30 m',
      '1d 30',
      '30 mins 2 hours',
      '2h 2h',
      '1:75',
      '1:5',
      'half a day',
      '½ day',
      '1/2 day',
      'ongoing',
    ],
    ...[
      'open',
      'tbc',
      '3 months',
      '2 years',
      'approx 3 days',
      '3 days?',
      '3-4 days',
      'days',
      'h',
      ':30',
      '03/04/2017',
    ],
    ...['3 Apr', '1.5.2', '1,5', '2 weeks +'],
  ])('%j is not read', (text) => {
    expect(readDurationText(text)).toEqual({ kind: 'unread', text });
  });
});

describe('readDuration', () => {
  test.each([
    [
      { kind: 'number', number: 12 },
      { kind: 'duration', hours: 12 },
    ],
    [
      { kind: 'number', number: -3 },
      { kind: 'duration', hours: -3 },
    ],
    [
      { kind: 'number', number: Number.NaN },
      { kind: 'unread', text: 'NaN' },
    ],
    [
      { kind: 'date', serial: 1.5 },
      { kind: 'duration', hours: 36 },
    ],
    [
      { kind: 'date', serial: 1.499_999_999 },
      { kind: 'duration', hours: 36 },
    ],
    [
      { kind: 'date', serial: -0.25 },
      { kind: 'duration', hours: -6 },
    ],
    [
      { kind: 'date', serial: 42828 },
      { kind: 'unread', text: '42828' },
    ],
    [
      { kind: 'date', serial: Number.NaN },
      { kind: 'unread', text: 'NaN' },
    ],
    [
      { kind: 'boolean', boolean: true },
      { kind: 'unread', text: 'TRUE' },
    ],
    [
      { kind: 'error', code: '#N/A' },
      { kind: 'unread', text: '#N/A' },
    ],
    [{ kind: 'blank' }, { kind: 'blank' }],
    [{ kind: 'text', text: '' }, { kind: 'blank' }],
  ] as const)('%j is %j', (cell, reading) => {
    expect(readDuration(cell)).toEqual(reading);
  });
});
