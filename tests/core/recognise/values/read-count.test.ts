import { describe, expect, test } from 'vitest';

import { readCount, readCountText } from '../../../../src/core/recognise/values/read-count';

describe('readCountText', () => {
  test.each([
    ['0', 0],
    ['1', 1],
    ['007', 7],
    ['12', 12],
    ['+3', 3],
    ['-3', -3],
    ['−3', -3],
    ['-0', 0],
    ['1.5', 1.5],
    ['0.125', 0.125],
    ['1,234', 1234],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['12,345,678', 12_345_678],
    ['10000', 10_000],
    ['2 x', 2],
    ['2x', 2],
    ['2 X', 2],
    ['x2', 2],
    ['x 2', 2],
    ['2×', 2],
    ['×2', 2],
    ['two x', 2],
    ['two', 2],
    ['Two', 2],
    ['zero', 0],
    ['TWELVE', 12],
    ['twenty-one', 21],
    ['twenty one', 21],
    ['ninety-nine', 99],
    ['fourty', 40],
    ['fourty-two', 42],
    ['two (2)', 2],
    ['Two(2)', 2],
    ['TRUE', 1],
    ['false', 0],
  ])('%j is %d', (text, value) => {
    expect(readCountText(text)).toEqual({ kind: 'count', value });
  });

  test.each(['nil', 'Nil', 'NIL', 'none', 'None', 'no', 'N', '-', '–', '—', '--', ' - ', 'nought'])(
    '%j is a written none',
    (text) => {
      expect(readCountText(text)).toEqual({ kind: 'nil' });
    },
  );

  test.each(['N/A', 'n/a', 'na', 'NA', 'n.a.', 'n\\a', 'Not applicable', 'N / A'])(
    '%j does not apply',
    (text) => {
      expect(readCountText(text)).toEqual({ kind: 'not applicable' });
    },
  );

  test.each(['', ' ', '\u00a0', '\ufeff'])('%j is blank', (text) => {
    expect(readCountText(text)).toEqual({ kind: 'blank' });
  });

  test.each([
    '5 males',
    '5 male',
    'approx 5',
    'c. 5',
    '~5',
    '5?',
    '5+',
    '<5',
    '5*',
    '5-6',
    '2/3',
    '1+1',
    '(2)',
    'two (3)',
    'two (two males)',
    '1,23',
    '12,34,567',
    '1,2345',
    ',123',
    '1.000',
    '12.500',
    '1.2.3',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '£5',
    '5%',
    '5.',
    '.5',
    'x',
    'xx',
    'x2x',
    'yes',
    'Y',
    '?',
    'tbc',
    'unknown',
    'several',
    'a couple',
    'twenty twenty',
    'ten one',
    'twenty-eleven',
    '٣',
    '2nd',
    'to follow',
    '#DIV/0!',
    '--5',
    '12345678901234567890',
  ])('%j is not read', (text) => {
    expect(readCountText(text)).toEqual({ kind: 'unread', text });
  });
});

describe('readCount', () => {
  test.each([
    [
      { kind: 'number', number: 4 },
      { kind: 'count', value: 4 },
    ],
    [
      { kind: 'number', number: 0 },
      { kind: 'count', value: 0 },
    ],
    [
      { kind: 'number', number: -2 },
      { kind: 'count', value: -2 },
    ],
    [
      { kind: 'number', number: 2.5 },
      { kind: 'count', value: 2.5 },
    ],
    [
      { kind: 'number', number: Number.NaN },
      { kind: 'unread', text: 'NaN' },
    ],
    [
      { kind: 'boolean', boolean: true },
      { kind: 'count', value: 1 },
    ],
    [
      { kind: 'boolean', boolean: false },
      { kind: 'count', value: 0 },
    ],
    [
      { kind: 'date', serial: 42828 },
      { kind: 'unread', text: '42828' },
    ],
    [
      { kind: 'error', code: '#DIV/0!' },
      { kind: 'unread', text: '#DIV/0!' },
    ],
    [{ kind: 'blank' }, { kind: 'blank' }],
    [
      { kind: 'text', text: '2 x' },
      { kind: 'count', value: 2 },
    ],
  ] as const)('%j is %j', (cell, reading) => {
    expect(readCount(cell)).toEqual(reading);
  });
});

describe('counts written and read again', () => {
  const grouped = (value: number, separator: string): string =>
    String(value).replace(/\B(?=(\d{3})+$)/g, separator);
  const FORMS: readonly ((value: number) => string)[] = [
    String,
    (value) => grouped(value, ','),
    (value) => grouped(value, ' '),
    (value) => `${value} x`,
    (value) => `x${value}`,
    (value) => `  ${value}\u00a0`,
    (value) => String(value).padStart(5, '0'),
  ];

  test.each(FORMS.map((form) => [form(1234), form] as const))(
    'every count from 0 to 10,000 as %j',
    (_, form) => {
      const wrong: string[] = [];
      for (let value = 0; value <= 10_000; value++) {
        const reading = readCountText(form(value));
        if (reading.kind !== 'count' || reading.value !== value) wrong.push(form(value));
      }
      expect(wrong).toEqual([]);
    },
  );

  test('every number below a hundred in words', () => {
    const units =
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      );
    const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
    for (let value = 0; value < 100; value++) {
      const unit = value % 10;
      const words =
        units[value] ?? tens[Math.floor(value / 10) - 2]! + (unit === 0 ? '' : `-${units[unit]!}`);
      expect(readCountText(words)).toEqual({ kind: 'count', value });
    }
  });
});
