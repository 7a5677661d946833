import { describe, expect, it } from 'vitest';

import { type BookSheet, COLUMN, dropColumn, findingsIn, foundBy, monthlyLog } from '../check-books';

describe('log-without-dates', () => {
  /** A year's entries on one sheet, without their dates. */
  function undated(): BookSheet {
    const months = monthlyLog({ firstReference: 5000 });
    const sheet = {
      ...months[0]!,
      name: 'Export',
      title: 'Export',
      rows: months.flatMap(({ rows }) => rows),
    };
    dropColumn(sheet, COLUMN.date);
    return sheet;
  }

  it('finds a log without dates beside logs with them, and says how many rows are not counted', () => {
    const found = findingsIn([...monthlyLog(), undated()]);
    expect(found[0]).toMatchObject({
      rule: 'log-without-dates',
      severity: 'error',
      sheet: 'Export',
      cells: ['A4:I339'],
      what: '336 rows of a log have no date: no column holds one, and nothing around them says the month.',
      effect: { incidents: 336 },
    });
    expect(found.filter(({ rule }) => rule === 'unrecognised-sheet')).toEqual([]);
  });

  it('finds it below a table that was recognised', () => {
    const months = monthlyLog();
    const dated = {
      ...months[0]!,
      name: 'Export',
      title: 'Export',
      rows: months.flatMap(({ rows }) => rows),
    };
    const { head, rows } = undated();
    dated.rows.push([], [], [], ['Entries of the other room'], [], head, ...rows.slice(0, 20));
    expect(foundBy('log-without-dates', [dated])).toEqual([
      'Export!A346:I365: 20 rows of a log have no date: no column holds one, and nothing around them says the month.',
    ]);
  });

  it('passes the sheet of a month without dates, lists, and notes', () => {
    const sheets = monthlyLog();
    dropColumn(sheets[3]!, COLUMN.date);
    const list = {
      name: 'Lists',
      title: 'Lists',
      head: ['Category', 'Source'],
      rows: [['Assault', 'Operator']],
    };
    const notes = { name: 'Notes', title: 'Notes', head: ['Read me'], rows: [['Kept by the control room']] };
    expect(foundBy('log-without-dates', [...sheets, list, notes])).toEqual([]);
    expect(foundBy('unrecognised-sheet', [...sheets, list, notes])).toHaveLength(2);
  });
});
