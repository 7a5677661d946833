import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  columnPoints,
  textPoints,
  textWidth,
  widthForText,
} from '../../../../src/core/report/workbook/font-metrics';
import {
  breakIntoLines,
  cellHeight,
  countLines,
  fitsInLine,
} from '../../../../src/core/report/workbook/row-height';

const words = fc.array(fc.stringMatching(/^[A-Za-z0-9,.()–'é]{1,14}$/), { minLength: 1, maxLength: 60 });
const seeded = { seed: 20171, numRuns: 200 };

describe('text widths', () => {
  test('digits of 10 points are 5.56 points wide, as Arial’s are', () => {
    expect(textWidth('0', 10)).toBeCloseTo(5.56, 6);
    expect(textWidth('Stevenage', 11)).toBeCloseTo(
      (667 + 278 + 556 * 2 + 500 + 556 * 2 + 556 + 556) * 0.011,
      6,
    );
  });

  test('an accented letter is as wide as its letter, an unknown character as the widest', () => {
    expect(textWidth('é', 10)).toBe(textWidth('e', 10));
    expect(textWidth('漢', 10)).toBeGreaterThanOrEqual(10);
  });

  test('a column made for a text has room for it', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 600, noNaN: true }), (points) => {
        expect(textPoints(widthForText(points)) + 0.8).toBeGreaterThanOrEqual(points);
      }),
      seeded,
    );
    expect(columnPoints(10)).toBe(52.5);
  });
});

describe('lines', () => {
  test('a text that fits takes one line, an empty one too', () => {
    expect(countLines('One line', 200, 11, false)).toBe(1);
    expect(countLines('', 200, 11, false)).toBe(1);
  });

  test('line feeds begin lines', () => {
    expect(countLines('a\nb\n\nc', 200, 11, false)).toBe(4);
  });

  test('a word wider than the room is broken', () => {
    expect(countLines('m'.repeat(100), 100, 10, false)).toBe(9);
  });

  test('there are never fewer lines than the text’s width asks for', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 500 }), (list, room) => {
        const text = list.join(' ');
        const needed = Math.ceil((textWidth(text, 11) - (list.length - 1) * textWidth(' ', 11)) / room);
        expect(countLines(text, room, 11, false)).toBeGreaterThanOrEqual(needed);
      }),
      seeded,
    );
  });

  test('less room never takes fewer lines', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 150, max: 500 }),
        fc.integer({ min: 0, max: 60 }),
        (list, room, less) => {
          const text = list.join(' ');
          expect(countLines(text, room - less, 11, false)).toBeGreaterThanOrEqual(
            countLines(text, room, 11, false),
          );
        },
      ),
      seeded,
    );
  });

  test('a text broken into lines is whole again when they are joined, and each line fits', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 200, max: 500 }), (list, room) => {
        const text = list.join(' ');
        const lines = breakIntoLines(text, room, 10, false);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines) expect(fitsInLine(line, room, 10, false)).toBe(true);
      }),
      seeded,
    );
  });
});

describe('cellHeight', () => {
  test('counts the lines of a style that wraps and none of one that does not', () => {
    const text = 'The control room works with the police. '.repeat(10).trim();
    expect(cellHeight(text, 'paragraph', 89)).toBe(Math.ceil(5 * 11 * 1.3));
    expect(cellHeight(text, 'one line', 89)).toBe(15);
  });

  test('an indent leaves less room', () => {
    const text = 'word '.repeat(200);
    expect(cellHeight(text, 'list item', 40)).toBeGreaterThanOrEqual(cellHeight(text, 'paragraph', 40));
  });
});
