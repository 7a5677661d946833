import { describe, expect, test } from 'vitest';

import { reportOfLog } from '../report-of-log';

const MONTHS = Array.from({ length: 24 }, (_, month) => month);

/** Arden fills everything in; Brackley has no arrests in 2016/17 and no attendance in the last three months. */
const report = reportOfLog(
  MONTHS.flatMap((month) => [
    { area: 'Arden', month, entries: 3, arrests: 1 },
    {
      area: 'Brackley',
      month,
      entries: 2,
      arrests: month < 12 ? null : 1,
      attended: month > 20 ? null : 'Y',
    },
  ]),
);

describe('columns of a log that were left blank', () => {
  test('are no zeros: the tables mark them, and nothing is compared with them', () => {
    const [header, ...areas] = report.rows('areas');
    const cell = (area: string, column: string) =>
      areas.find(([label]) => label === area)![header!.indexOf(column)];
    expect(cell('Brackley', 'Arrests 2016/17')).toBe('[x]');
    expect(cell('Brackley', 'Arrests: change')).toBe('[x]');
    expect(cell('Brackley', 'Arrests per 100 incidents 2016/17')).toBe('[x]');
    expect(cell('Total', 'Arrests per 100 incidents 2016/17')).toBe('[x]');
    expect(cell('Arden', 'Arrests: change')).toBe('0');
    const likeForLike = report.rows('like-for-like').find(([area]) => area === 'Brackley')!;
    expect(likeForLike.slice(4)).toEqual(['[z]', '[z]', '[z]', '18', '18', '0']);
    expect(report.text('executive-summary.arrests')).toContain('they stayed at 36.');
  });

  test('make no change: neither in the areas, nor in the totals, nor in the tables of months and categories', () => {
    const changes = (id: string, column: string): Record<string, string | undefined> => {
      const [header, ...rows] = report.rows(id);
      const at = header!.indexOf(column);
      return Object.fromEntries(rows.map((row): [string, string | undefined] => [row[0]!, row[at]]));
    };
    expect(changes('key-figures', 'Change')).toEqual({
      Incidents: '0',
      Arrests: '[x]',
      'Police attendances': '[x]',
    });
    expect(changes('areas', 'Arrests: change')).toEqual({ Arden: '0', Brackley: '[x]', Total: '[x]' });
    expect(changes('areas', 'Attendances: change')).toEqual({ Arden: '0', Brackley: '[x]', Total: '[x]' });
    expect(changes('like-for-like', 'Attendances: like-for-like change')).toMatchObject({ Total: '0' });
    expect(changes('months', 'Attendances: change')).toMatchObject({
      December: '0',
      January: '[x]',
      Total: '[x]',
    });
    expect(changes('area-months-brackley', 'Attendances: change')).toMatchObject({
      December: '0',
      January: '[x]',
      Total: '[x]',
    });
    expect(report.table('areas').notes).toContain(
      'Where some areas or months have figures for arrests and police attendances in one of the two years only, no change is given: it is marked [x].',
    );
  });

  test('are listed with their months, in the Notes, in the text and in Data quality', () => {
    expect(report.rows('unkept-columns').slice(1)).toEqual([
      ['Brackley', 'Arrests', 'April 2016 to March 2017', '24'],
      ['Brackley', 'Police attendances', 'January 2018 to March 2018', '6'],
    ]);
    expect(report.rows('missing-figures').slice(1)).toEqual([
      ['Brackley', 'Arrests: the whole of 2016/17'],
      ['Brackley', 'Police attendances: January 2018 to March 2018'],
    ]);
    expect(report.table('missing-figures').notes[1]).toContain(
      'A blank cell in a log counts as none, except',
    );
    expect(report.table('unkept-columns').notes[1]).toContain('write 0');
  });

  test('are not spoken of where there are none', () => {
    const whole = reportOfLog(MONTHS.map((month) => ({ area: 'Arden', month, entries: 3, arrests: 1 })));
    expect(whole.hasTable('unkept-columns')).toBe(false);
    expect(whole.text('data-quality.no-unkept')).toBe(
      'No column of a log was blank for so long that it was taken as not recorded.',
    );
  });
});
