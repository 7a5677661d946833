import { describe, expect, it } from 'vitest';

import { evidenceAgainstLog } from '../../../../src/core/check/rules/evidence-against-log';
import { date, register } from '../../records/make-recognition';
import { addColumn, type BookSheet, COLUMN, foundBy, monthlyLog } from '../check-books';
import { check, sentences, logOf, matrixOf, entries, DAY } from '../check-sheets';

describe('evidence-against-log', () => {
  const register17 = (rows: number) => ({
    rows: [['Date', 'Area'], ...Array.from({ length: rows }, () => [date(DAY), 'A'])],
    tables: [register('evidence', ['date', 'area'])],
    sheet: 'Discs',
  });

  it('finds a table that counts the evidence differently', () => {
    const sheets = [
      register17(3),
      matrixOf({ A: [5] }, { measure: 'evidence' }),
      logOf(entries(1, { area: 'A' })),
    ];
    expect(sentences(evidenceAgainstLog, sheets)).toEqual([
      'Another table gives 5 evidence packages for A in April 2017; the evidence register gives 3, which are counted.',
    ]);
  });

  it('passes where they agree', () => {
    expect(check(evidenceAgainstLog, [register17(3), matrixOf({ A: [3] }, { measure: 'evidence' })])).toEqual(
      [],
    );
  });
});

describe('evidence-against-log in a workbook', () => {
  interface Package {
    readonly month: number;
    readonly row: readonly string[];
  }

  /** A log with six packages a month, and the register that has those which are kept. */
  function withRegister(
    isKept: (taken: Package) => boolean = () => true,
    { hasAreas = true, hasOwnNumbers = false } = {},
  ): BookSheet[] {
    const log = monthlyLog();
    addColumn(log, 'Evidence', (_, at) => (at % 5 === 0 ? '1' : '0'));
    const kept = log
      .flatMap(({ rows }, month) => rows.filter((_, at) => at % 5 === 0).map((row) => ({ month, row })))
      .filter(isKept);
    const rows = kept.map(({ row }, at) => [
      ...(hasOwnNumbers ? [`E${at}`] : []),
      row[COLUMN.reference]!,
      row[COLUMN.date]!,
      ...(hasAreas ? [row[COLUMN.area]!] : []),
      'Disc',
      '1',
    ]);
    const head = [
      ...(hasOwnNumbers ? ['Evidence No'] : []),
      'Incident Ref',
      'Date',
      ...(hasAreas ? ['Area'] : []),
      'Type',
      'Discs',
    ];
    return [...log, { name: 'Evidence register', title: 'Evidence register 2017/18', head, rows }];
  }
  const said = (sheets: readonly BookSheet[]) =>
    foundBy('evidence-against-log', sheets).map((finding) => finding.replace(/^[^:]*:(?:\d+)?[^:]*: /, ''));
  const areaOf = ({ row }: Package) => row[COLUMN.area];

  it('passes where every package stands in both', () => {
    expect(said(withRegister())).toEqual([]);
    expect(said(withRegister(undefined, { hasAreas: false }))).toEqual([]);
  });

  it('finds a month the register lacks, with both counts and at the register', () => {
    const found = foundBy(
      'evidence-against-log',
      withRegister(({ month }) => month !== 3),
    );
    expect(found).toEqual([
      'Evidence register!A3:E69: The evidence register gives no evidence package for the partnership in July 2017; the log gives 6, which are counted.',
    ]);
  });

  it('finds a month of one area, and one package', () => {
    expect(said(withRegister((taken) => !(taken.month === 3 && areaOf(taken) === 'East Herts')))).toEqual([
      'The evidence register gives no evidence package for East Herts in July 2017; the log gives 2, which are counted.',
    ]);
    let left = 1;
    expect(
      said(withRegister((taken) => !(taken.month === 4 && areaOf(taken) === 'East Herts' && left-- > 0))),
    ).toEqual([
      'The log gives 2 evidence packages for East Herts in August 2017; the evidence register gives 1, which is counted.',
    ]);
  });

  it('tells months that follow each other as one, and an area the register never has', () => {
    expect(said(withRegister(({ month }) => month < 4 || month > 6))).toEqual([
      'The evidence register gives no evidence package for the partnership from August 2017 to October 2017; the log gives 18, which are counted.',
    ]);
    expect(said(withRegister((taken) => areaOf(taken) !== 'Hertsmere'))).toEqual([
      'The evidence register gives no evidence package for Hertsmere in 2017/18; the log gives 12, which are counted.',
    ]);
  });

  it('finds a month the log lacks', () => {
    const [april, ...others] = withRegister();
    expect(april!.name).toBe('Apr 17');
    expect(said(others)).toEqual([
      'The log gives no evidence package for the partnership in April 2017; the evidence register gives 6, which are counted.',
    ]);
  });

  it('compares a register without areas by month', () => {
    expect(said(withRegister(({ month }) => month !== 3, { hasAreas: false }))).toEqual([
      'The evidence register gives no evidence package for the partnership in July 2017; the log gives 6, which are counted.',
    ]);
  });

  it('finds an unlogged incident by its reference beside the register’s own numbers', () => {
    for (const hasOwnNumbers of [true, false]) {
      const sheets = withRegister(undefined, { hasOwnNumbers });
      sheets.at(-1)!.rows[3]![hasOwnNumbers ? 1 : 0] = 'R99999';
      expect(foundBy('evidence-without-incident', sheets)).toEqual([
        `Evidence register!${hasOwnNumbers ? 'B7' : 'A7'}: The reference “R99999” in the evidence register stands in no log.`,
      ]);
    }
  });
});
