import { describe, expect, it } from 'vitest';

import { referenceGap } from '../../../../src/core/check/rules/reference-gap';
import { type BookSheet, COLUMN, foundBy, monthlyLog } from '../check-books';
import { check, sentences, logOf } from '../check-sheets';

describe('reference-gap', () => {
  const numbered = (numbers: readonly number[]) =>
    logOf(numbers.map((number) => ({ reference: `SBC/${String(number).padStart(4, '0')}` })));
  const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

  it('names the numbers that are missing, at the row behind', () => {
    const sheet = numbered(upTo(30).filter((number) => number !== 7 && number !== 12));
    expect(sentences(referenceGap, [sheet])).toEqual([
      '2 numbers in the sequence of references are missing: SBC/0007, SBC/0012.',
    ]);
    expect(check(referenceGap, [sheet])).toEqual(['A8 A12']);
  });

  it('passes an unbroken sequence, scattered numbers, and few', () => {
    expect(check(referenceGap, [numbered(upTo(30))])).toEqual([]);
    expect(check(referenceGap, [numbered(upTo(30).map((number) => number * 17))])).toEqual([]);
    expect(check(referenceGap, [numbered([1, 2, 4])])).toEqual([]);
  });
});

describe('reference-gap in a workbook', () => {
  const said = (sheets: readonly BookSheet[]) => foundBy('reference-gap', sheets);

  it('passes a log numbered through the year, and one that begins again every month', () => {
    expect(said(monthlyLog())).toEqual([]);
    const sheets = monthlyLog();
    for (const { rows } of sheets) rows.forEach((row, at) => (row[COLUMN.reference] = `R${at + 1}`));
    expect(said(sheets)).toEqual([]);
  });

  it('finds entries missing from the middle of a month', () => {
    const sheets = monthlyLog();
    sheets[3]!.rows.splice(10, 5);
    expect(said(sheets)).toEqual([
      'Jul 17!A14: 5 numbers in the sequence of references are missing: R1094–R1098.',
    ]);
  });

  it('finds the last entries of a month missing, at the sheet behind', () => {
    const sheets = monthlyLog({ referenceOf: (number) => `SBC/${String(number).padStart(5, '0')}` });
    sheets[3]!.rows.splice(20);
    expect(said(sheets)).toEqual([
      'Aug 17!A4: 8 numbers in the sequence of references are missing: SBC/01104–SBC/01111.',
    ]);
  });

  it('finds gaps in sheets that each begin at 1', () => {
    const sheets = monthlyLog();
    for (const { rows } of sheets) rows.forEach((row, at) => (row[COLUMN.reference] = `R${at + 1}`));
    sheets[3]!.rows.splice(10, 5);
    expect(said(sheets)).toEqual([
      'Jul 17!A14: 5 numbers in the sequence of references are missing: R11–R15.',
    ]);
  });

  it('finds a gap though one number is mistyped and one entry is late', () => {
    const sheets = monthlyLog();
    sheets[3]!.rows.splice(20);
    sheets[3]!.rows[4]![COLUMN.reference] = 'R10880';
    sheets[4]!.rows.push(sheets[3]!.rows.splice(7, 1)[0]!);
    expect(said(sheets)).toEqual([
      'Jul 17!A9 A22: 9 numbers in the sequence of references are missing: R1104–R1111, R1088.',
    ]);
  });

  it('takes a gap of more numbers than there are entries for another sequence', () => {
    const sheets = monthlyLog();
    for (const { rows } of sheets.slice(6))
      for (const row of rows) row[COLUMN.reference] = `R${Number(row[COLUMN.reference]!.slice(1)) + 5000}`;
    expect(said(sheets)).toEqual([]);
  });

  it('passes numbers that other logs have their share of', () => {
    const sheets = monthlyLog();
    let number = 1000;
    for (const { rows } of sheets)
      rows.forEach((row, at) => (row[COLUMN.reference] = `R${(number += at % 4 === 0 ? 3 : 1)}`));
    expect(said(sheets)).toEqual([]);
  });

  it('takes two partners’ sheets that share their numbers for one sequence', () => {
    const sheets = monthlyLog({ perMonth: 40 });
    const [april] = sheets;
    const other = { ...april!, name: 'Apr 17 East Herts', rows: april!.rows.filter((_, at) => at % 2 === 1) };
    april!.rows = april!.rows.filter((_, at) => at % 2 === 0);
    expect(said([april!, other])).toEqual([]);
  });
});
