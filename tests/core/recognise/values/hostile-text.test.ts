import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Cell } from '../../../../src/core/grid/cell';
import {
  findInvisibleCharacters,
  plainText,
  textKey,
  tidyText,
} from '../../../../src/core/recognise/values/normalise-text';
import { readAnswer } from '../../../../src/core/recognise/values/read-answer';
import { readAvailability } from '../../../../src/core/recognise/values/read-availability';
import { readCount } from '../../../../src/core/recognise/values/read-count';
import { readDate, readDateTime } from '../../../../src/core/recognise/values/read-date';
import { readDuration } from '../../../../src/core/recognise/values/read-duration';
import { findFinancialYears } from '../../../../src/core/recognise/values/read-financial-year';
import { readMonth } from '../../../../src/core/recognise/values/read-month';
import { readTime } from '../../../../src/core/recognise/values/read-time';
import { anyText, LONG_TEXTS } from './any-text';

const text = (value: string): Cell => ({ kind: 'text', text: value });

const READERS: Readonly<Record<string, (cell: Cell) => { readonly kind: string }>> = {
  date: (cell) => readDate(cell, '1900'),
  'date from serial texts': (cell) => readDate(cell, '1904', { serialTexts: true }),
  time: (cell) => readTime(cell),
  count: readCount,
  answer: readAnswer,
  availability: readAvailability,
  duration: readDuration,
  month: (cell) => readMonth(cell, '1900'),
  period: (cell) => readMonth(cell, '1900', { financialPeriods: true }),
};

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  anyText.map(text),
  fc.double().map((number): Cell => ({ kind: 'number', number })),
  fc.integer({ min: -100, max: 30_000_000 }).map((number): Cell => ({ kind: 'number', number })),
  fc.double().map((serial): Cell => ({ kind: 'date', serial })),
  fc.double({ min: -10, max: 80_000 }).map((serial): Cell => ({ kind: 'date', serial })),
  anyText.map((code): Cell => ({ kind: 'error', code })),
);

describe.each(Object.entries(READERS))('the reader of a %s', (_, read) => {
  test('reads any cell without failing, and the same each time', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(read(cell)).toEqual(read(cell));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  test('does not mind invisible characters and white space around the text', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const plain = read(text(tidyText(value)));
        expect(read(text(`\ufeff\u00a0${value}\u200b \u202c`))).toEqual(plain);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  test('keeps the text of what it leaves unread', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const reading = read(text(value));
        if (reading.kind === 'unread') expect(reading).toEqual({ kind: 'unread', text: tidyText(value) });
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});

describe('the longest texts a cell can hold', () => {
  const WORK: Readonly<Record<string, (value: string) => unknown>> = {
    ...Object.fromEntries(
      Object.entries(READERS).map(([name, read]) => [name, (value: string) => read(text(value))]),
    ),
    'date and time': (value) => readDateTime(text(value), '1900'),
    'financial years': findFinancialYears,
    'tidy text': tidyText,
    'plain text': plainText,
    'text key': textKey,
    'invisible characters': findInvisibleCharacters,
  };

  // A pattern that backtracks takes minutes or for ever over these; the whole takes well under a second.
  test.each(Object.entries(WORK))(
    '%s: no text takes long',
    (_, work) => {
      for (const value of LONG_TEXTS) expect(() => work(value)).not.toThrow();
    },
    10_000,
  );
});

describe('values a reader gives back', () => {
  test('are within their bounds', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const time = readTime(cell);
        if (time.kind === 'time')
          expect(time.minutes >= 0 && time.minutes <= 1440 && Number.isInteger(time.minutes)).toBe(true);
        const availability = readAvailability(cell);
        if (availability.kind === 'availability')
          expect(availability.fraction >= 0 && availability.fraction <= 1).toBe(true);
        const count = readCount(cell);
        if (count.kind === 'count') expect(Number.isFinite(count.value)).toBe(true);
        const duration = readDuration(cell);
        if (duration.kind === 'duration') expect(Number.isFinite(duration.hours)).toBe(true);
        const month = readMonth(cell, '1900');
        if (month.kind !== 'none') expect(month.month >= 1 && month.month <= 12).toBe(true);
      }),
      { seed: 4, numRuns: 5000 },
    );
  });
});
