import { describe, expect, test } from 'vitest';

import type { Cell } from '../../../../src/core/grid/cell';
import {
  readAvailability,
  readAvailabilityText,
} from '../../../../src/core/recognise/values/read-availability';

const number = (value: number): Cell => ({ kind: 'number', number: value });

describe('readAvailability', () => {
  test.each([
    ['99', 0.99, true],
    ['99.2', 0.992, true],
    ['100', 1, true],
    ['0.99', 0.99, false],
    ['.99', 0.99, false],
    ['1', 1, false],
    ['0', 0, false],
    ['99%', 0.99, false],
    ['99.2 %', 0.992, false],
    ['99 per cent', 0.99, false],
    ['99 percent', 0.99, false],
    ['0.5%', 0.005, false],
    ['1%', 0.01, false],
  ])('%j is %d of the time', (text, fraction, asPercentage) => {
    const reading = readAvailabilityText(text);
    expect(reading).toMatchObject({ kind: 'availability', asPercentage });
    expect(reading.kind === 'availability' && reading.fraction).toBeCloseTo(fraction, 12);
  });

  test.each([
    '101',
    '150%',
    '-1',
    '-0.5',
    '99,2%',
    'approx 99',
    '99%?',
    '>99%',
    'all',
    'tbc',
    '99 %%',
    '99 of 100',
    '9999',
  ])('%j is not read', (text) => {
    expect(readAvailabilityText(text)).toEqual({ kind: 'unread', text });
  });

  test.each(['N/A', '-', 'nil'])('%j says there is none', (text) => {
    expect(readAvailabilityText(text)).toEqual({ kind: 'not applicable' });
  });

  test.each([
    [number(0.99), { kind: 'availability', fraction: 0.99, asPercentage: false }],
    [number(99), { kind: 'availability', fraction: 0.99, asPercentage: true }],
    [number(1), { kind: 'availability', fraction: 1, asPercentage: false }],
    [number(100.5), { kind: 'unread', text: '100.5' }],
    [number(-1), { kind: 'unread', text: '-1' }],
    [number(Number.NaN), { kind: 'unread', text: 'NaN' }],
    [
      { kind: 'date', serial: 0.99 },
      { kind: 'unread', text: '0.99' },
    ],
    [
      { kind: 'boolean', boolean: true },
      { kind: 'unread', text: 'TRUE' },
    ],
    [
      { kind: 'error', code: '#DIV/0!' },
      { kind: 'unread', text: '#DIV/0!' },
    ],
    [{ kind: 'blank' }, { kind: 'blank' }],
    [{ kind: 'text', text: ' ' }, { kind: 'blank' }],
  ] as const)('%j is %j', (cell, reading) => {
    expect(readAvailability(cell)).toEqual(reading);
  });
});
