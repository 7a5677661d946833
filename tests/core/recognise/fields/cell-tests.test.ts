import { describe, expect, test } from 'vitest';

import * as tests from '../../../../src/core/recognise/fields/cell-tests';
import type { CellTest } from '../../../../src/core/recognise/fields/column-sample';
import { ColumnSample } from '../../../../src/core/recognise/fields/column-sample';
import { sheetOfText } from '../../support/sheet-text';

/** Cells written as in `sheetOfText`, that pass and that do not. */
const CASES: readonly (readonly [name: string, test: CellTest, pass: string, fail: string])[] = [
  [
    'a day',
    tests.isDate,
    '2017-04-03 | 2017-04-03 02:30 | 3rd April 2017 | 03/04/17 | 3 April',
    '01:30 | 42828 | Drugs | April 2017 | TRUE',
  ],
  [
    'a date month first',
    tests.isMonthFirstDate,
    '04/13/2017 | 4/13/17 | 12-31-2017 | 04/13/2017 10:05',
    '13/04/2017 | 04/12/2017 | 13/13/2017 | 4/32/2017 | 42828 | 2017-04-13',
  ],
  [
    'a serial',
    tests.isDateSerial,
    '42828 | 42828.5 | 36001 | 59999',
    "36000 | 60000 | 7 | '42828' | 2017-04-03",
  ],
  [
    'a date with its time',
    tests.isDateWithTime,
    '2017-04-03 02:30 | 03/04/2017 02:30',
    '03/04/2017 | Drugs | 7',
  ],
  ['a time', tests.isTime, "01:30 | '0130' | '1.30am' | '1:30' | 130", 'Drugs | 2960 | TRUE'],
  [
    'a time beyond doubt',
    tests.isClockTime,
    "01:30 | '1.30am' | '1:30' | 00:00",
    "'0130' | 130 | 2017-04-03 | 'No. 4' | Drugs",
  ],
  [
    'a month',
    tests.isMonth,
    'April | April 2017 | Apr-17 | 2017-04-01',
    '3 April 2017 | 2017-04-03 | 4 | Drugs',
  ],
  ['an answer', tests.isAnswer, 'Y | no | yes | N/A | TRUE', 'Drugs | perhaps'],
  ['a count', tests.isCount, '0 | 3 | 2 x | nil | N/A | 5000', '-1 | 1.5 | Drugs | 5+'],
  ['a small count', tests.isSmallCount, '0 | 50 | nil | N/A | 2 x', '51 | -1 | 1.5 | Drugs'],
  ['persons', tests.isPersons, '1 male | 2 x adults | 1 male and 1 female', '1 | Drugs'],
  ['a number', tests.isNumber, '7 | 1.5 | -3', "'7' | TRUE | 2017-04-03"],
  ['a text', tests.isText, "Drugs | '7'", '7 | TRUE'],
  ['a fraction', tests.isFraction, '1.5 | -0.25', "2 | 0 | '1.5'"],
  ['words', tests.isWords, 'Old Town | PC | A café', `7 | '12' | A | ${'long '.repeat(13)}`],
  [
    'prose',
    tests.isProse,
    'Male seen running towards the market place',
    'Anti-social behaviour | Male ran off home again | Donaudampfschifffahrtsgesellschaft | 1234567890123456789012345',
  ],
  [
    'a code',
    tests.isCode,
    '2017/0412 | INC-00031 | EX/17/9 | 10452 | CAD 12 3',
    `Drugs | 0 | 1.5 | -4 | A (1) | one 2 three 4 | ${'1'.repeat(71)}x`,
  ],
  [
    'a camera',
    tests.isCameraNumber,
    "'007' | 7 | Cam 12 | C031 | PTZ-4 | Camera no. 4 | 9999",
    '10000 | 0 | 1.5 | Drugs | Cam 12345 | Town 4',
  ],
  ['a category of the house list', tests.isKnownCategory, 'ASB | Shop lifting', 'Airwave | Trouble | 7'],
  ['a source of the house list', tests.isKnownSource, 'Airwave | Public', 'Drugs | Bradley | 7'],
  [
    'a police force',
    tests.isForce,
    'Hertfordshire Constabulary | British Transport Police',
    'Police | Airwave | Drugs | 7',
  ],
  [
    'an availability',
    tests.isAvailability,
    '0.98 | 98 | 98% | 98.5 % | 1',
    '101 | -1 | Drugs | 2017-04-03 | TRUE',
  ],
  ['a duration', tests.isDuration, '36:00 | 1.5d | 3 hrs | 4 | N/A', 'Drugs | TRUE'],
  [
    'a duration beyond doubt',
    tests.isSpelledDuration,
    "'36:00' | 1.5d | 3 hrs | 2 days | 01:30",
    '4 | N/A | Drugs | 2017-04-03 | 9 dogs',
  ],
];

const shareOf = (written: string, passes: CellTest): string[] => {
  const cells = written.split('|').map((cell) => cell.trim());
  return cells.filter((cell) => new ColumnSample(sheetOfText(cell), 0, [0]).share(passes) === 1);
};

describe('cells', () => {
  test.each(CASES)('that are %s', (_, passes, pass) => {
    expect(shareOf(pass, passes)).toEqual(pass.split('|').map((cell) => cell.trim()));
  });

  test.each(CASES)('that are not %s', (_, passes, __, fail) => {
    expect(shareOf(fail, passes)).toEqual([]);
  });
});

describe('texts that come again and again', () => {
  const sample = (...cells: readonly string[]): ColumnSample =>
    new ColumnSample(
      sheetOfText(cells.join('\n')),
      0,
      cells.map((_, row) => row),
    );

  test('are names: four or more, each twice on average', () => {
    expect(tests.isOfRepeatedTexts(sample('a', 'b', 'a', 'b'))).toBe(true);
    expect(tests.isOfRepeatedTexts(sample('a', 'a', 'a', 'a'))).toBe(true);
  });

  test('are none where they are few, different, or numbers', () => {
    expect(tests.isOfRepeatedTexts(sample('a', 'a', 'a'))).toBe(false);
    expect(tests.isOfRepeatedTexts(sample('a', 'b', 'c', 'a'))).toBe(false);
    expect(tests.isOfRepeatedTexts(sample('1', '2', '1', '2'))).toBe(false);
    expect(tests.isOfRepeatedTexts(sample('a', 'a', 'a', 'a', '7', '7'))).toBe(false);
  });
});
