import { describe, expect, it } from 'vitest';

import { type BookSheet, COLUMN, dropColumn, foundBy, monthlyLog } from '../check-books';

describe('column-missing-everywhere', () => {
  const without = (column: number): BookSheet[] => {
    const sheets = monthlyLog();
    for (const sheet of sheets) dropColumn(sheet, column);
    return sheets;
  };
  const said = (sheets: readonly BookSheet[], ...profile: Parameters<typeof foundBy>[2][]) =>
    foundBy('column-missing-everywhere', sheets, ...profile).map((found) => found.replace(/^.*?: /, ''));

  it('passes logs that have all the report tells of', () => {
    expect(said(monthlyLog())).toEqual([]);
  });

  it('finds what no log has a column for', () => {
    expect(said(without(COLUMN.arrests))).toEqual([
      'No log has a column for the arrests, and no other table tells them.',
    ]);
    expect(said(without(COLUMN.area))).toEqual([
      'No log has a column for the area, and no other table tells it.',
    ]);
    expect(said(without(COLUMN.attended))).toEqual([
      'No log has a column for the police attendance, and no other table tells it.',
    ]);
  });

  it('finds a column that is blank all year', () => {
    const sheets = monthlyLog();
    for (const { rows } of sheets) for (const row of rows) row[COLUMN.arrests] = '';
    expect(said(sheets)).toEqual([
      'The column for the arrests is blank in every row of every log, and no other table tells them.',
    ]);
  });

  it('passes a column that is missing on one sheet, and a partnership of one area', () => {
    const sheets = monthlyLog();
    dropColumn(sheets[3]!, COLUMN.arrests);
    expect(said(sheets)).toEqual([]);
    expect(said(without(COLUMN.area), { partnership: { areas: [{ name: 'Stevenage' }] } })).toEqual([]);
  });
});
