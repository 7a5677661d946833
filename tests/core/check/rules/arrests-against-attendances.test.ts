import { describe, expect, it } from 'vitest';

import { arrestsAgainstAttendances } from '../../../../src/core/check/rules/arrests-against-attendances';
import { COLUMN, dropColumn, foundBy, monthlyLog } from '../check-books';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('arrests-against-attendances', () => {
  const sheet = (attended: string) =>
    logOf([...entries(15, { arrests: 1, attended }), { attended: 'Y' }], { sheet: 'Log' });

  it('finds arrests without attendances', () => {
    expect(check(arrestsAgainstAttendances, [sheet('N')])).toEqual(['Log']);
    expect(sentences(arrestsAgainstAttendances, [sheet('N')])).toEqual([
      'Stevenage has 15 arrests, but only 1 police attendance.',
    ]);
  });

  it('passes where the police attended', () => {
    expect(check(arrestsAgainstAttendances, [sheet('Y')])).toEqual([]);
  });
});

describe('arrests-against-attendances in a workbook', () => {
  it('finds an area whose attendances were all left blank', () => {
    const sheets = monthlyLog();
    for (const row of sheets.flatMap(({ rows }) => rows))
      if (row[COLUMN.area] === 'Hertsmere') row[COLUMN.attended] = '';
    expect(foundBy('arrests-against-attendances', sheets)).toEqual([
      expect.stringMatching(/: Hertsmere has \d+ arrests, but no police attendance\.$/),
    ]);
  });

  it('finds every area where the whole column is blank', () => {
    const sheets = monthlyLog();
    for (const row of sheets.flatMap(({ rows }) => rows)) row[COLUMN.attended] = '';
    expect(foundBy('arrests-against-attendances', sheets)).toHaveLength(4);
  });

  it('leaves logs without the column to another rule', () => {
    const sheets = monthlyLog();
    for (const sheet of sheets) dropColumn(sheet, COLUMN.attended);
    expect(foundBy('arrests-against-attendances', sheets)).toEqual([]);
  });
});
