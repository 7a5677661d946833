import { describe, expect, it } from 'vitest';

import { referenceUsedTwice } from '../../../../src/core/check/rules/reference-used-twice';
import { referencesBeginAgain } from '../../../../src/core/check/rules/references-begin-again';
import { date } from '../../records/make-recognition';
import { check, DAY, logOf } from '../check-sheets';

/** A log of an area whose references are made from their numbers. */
function numbered(
  area: string,
  sheet: string,
  day: number,
  referenceOf: (number: number) => string | number,
  laterFrom = 12,
) {
  const entries = Array.from({ length: 12 }, (_, at) => ({
    reference: referenceOf(at + 1),
    area,
    date: date(DAY + day + (at < laterFrom ? 0 : 5)),
  }));
  return logOf(entries, { file: `${area}.xlsx`, sheet });
}

describe('references-begin-again', () => {
  const forms = [
    (number: number) => number,
    (number: number) => String(number).padStart(4, '0'),
    (number: number) => `2017/${String(number).padStart(4, '0')}`,
    (number: number) => `INC${number}`,
  ];

  it.each(forms)('is told once where members number their own logs (form %#)', (form) => {
    const logs = ['Alder', 'Birch', 'Cedar'].map((area) => numbered(area, 'Log', 0, form));
    expect(check(referencesBeginAgain, logs)).toHaveLength(1);
    expect(check(referenceUsedTwice, logs)).toEqual([]);
  });

  it('is told once where numbers begin again on every sheet', () => {
    const sheets = ['Alder', 'Birch'].flatMap((area) =>
      [0, 30, 60].map((day) => numbered(area, `From ${day}`, day, (number) => number)),
    );
    expect(check(referencesBeginAgain, sheets)).toHaveLength(1);
    expect(check(referenceUsedTwice, sheets)).toEqual([]);
  });

  it('leaves a reference used twice within a series to its own rule', () => {
    const slip = (number: number) => `INC${number === 9 ? 3 : number}`;
    const logs = ['Alder', 'Birch'].map((area) => numbered(area, 'Log', 0, slip, 8));
    expect(check(referenceUsedTwice, logs)).toEqual(['A10', 'A10']);
  });

  it('passes a few references used twice, and plain numbers that logs have in common by chance', () => {
    const few = [numbered('Alder', 'Log', 0, (number) => `INC${number}`)];
    few.push(numbered('Birch', 'Log', 0, (number) => `INC${number === 12 ? 3 : number + 100}`));
    expect(check(referencesBeginAgain, few)).toEqual([]);
    expect(check(referenceUsedTwice, few)).toEqual(['A13']);
    const plain = [numbered('Alder', 'Log', 0, (number) => number)];
    plain.push(numbered('Birch', 'Log', 0, (number) => number + 10));
    expect(check(referencesBeginAgain, plain)).toEqual([]);
    expect(check(referenceUsedTwice, plain)).toEqual([]);
  });
});
