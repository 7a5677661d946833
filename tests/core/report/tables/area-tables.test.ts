import { describe, expect, test } from 'vitest';

import { type Entry } from '../make-input';
import { partnership, reportOf } from './report-of';

describe('areas', () => {
  const entries: Entry[] = [
    { month: '2016-04', area: 'Arden', counts: { incidents: 10, arrests: 4 } },
    { month: '2017-04', area: 'Arden', counts: { incidents: 8, arrests: 6 } },
    { month: '2017-04', area: 'Brackley', counts: { incidents: 5, arrests: 0 } },
    { month: '2017-04', counts: { incidents: 2 } },
  ];
  const areas = [
    { name: 'Dunmoor', kind: 'client', joinedOn: '2018-01' },
    { name: 'Arden' },
    { name: 'Brackley' },
  ];

  test('show both years, change and rates, members before clients, and what no area is known for', () => {
    expect(reportOf(entries, { profile: partnership(areas) }).rows('areas')).toEqual([
      [
        'Area',
        'Incidents 2016/17',
        'Incidents 2017/18',
        'Incidents: change',
        'Arrests 2016/17',
        'Arrests 2017/18',
        'Arrests: change',
        'Arrests per 100 incidents 2016/17',
        'Arrests per 100 incidents 2017/18',
      ],
      ['Arden', '10', '8', '-2', '4', '6', '+2', '40.0', '75.0'],
      ['Brackley', '[x]', '5', '[x]', '[x]', '0', '[x]', '[x]', '0.0'],
      ['Dunmoor', '[z]', '[x]', '[z]', '[z]', '[x]', '[z]', '[z]', '[x]'],
      ['Not recorded', '0', '2', '+2', '0', '0', '0', '[z]', '[z]'],
      ['Total', '10', '15', '[x]', '4', '6', '[x]', '40.0', '46.2'],
    ]);
  });

  test('count a year that is not there as absent, not as nothing', () => {
    const report = reportOf(entries.slice(1), { profile: partnership(areas) });
    expect(report.rows('areas')[0]).toEqual([
      'Area',
      'Incidents 2017/18',
      'Arrests 2017/18',
      'Arrests per 100 incidents 2017/18',
    ]);
    expect(report.table('areas').notes.join('\n')).toContain(
      'hold no figures for incidents and arrests in 2016/17',
    );
    expect(report.hasTable('like-for-like')).toBe(false);
  });

  test('give no rate over areas that do not record both counts', () => {
    const rows = reportOf([
      { month: '2017-04', area: 'Arden', counts: { incidents: 8, arrests: 6 } },
      { month: '2017-04', area: 'Brackley', counts: { incidents: 5 } },
    ]).rows('areas');
    expect(rows.slice(1).map((row) => row.at(-1))).toEqual(['75.0', '[x]', '[x]']);
  });

  test('are in order of size where there are many', () => {
    const many = Array.from({ length: 11 }, (_, index) => ({
      month: '2017-04',
      area: `Ward ${index}`,
      counts: { incidents: index % 4 },
    }));
    const report = reportOf(many);
    expect(
      report
        .rows('areas')
        .slice(1, 4)
        .map(([name]) => name),
    ).toEqual(['Ward 3', 'Ward 7', 'Ward 10']);
    expect(report.rows('areas')).toHaveLength(1 + 11 + 1);
    expect(report.table('areas').notes[0]).toContain('in order of the incidents');
  });

  test('mark a change across a break for what it bears on', () => {
    const breaks = [{ from: '2017-03', area: 'Arden', reason: 'A new log' }];
    const both = entries.concat({ month: '2016-04', area: 'Brackley', counts: { incidents: 5, arrests: 1 } });
    const report = reportOf(both, { profile: partnership(areas, { breaks }) });
    expect(report.rows('areas').map((row) => row[3])).toEqual([
      'Incidents: change',
      '[b]',
      '0',
      '[z]',
      '+2',
      '0',
    ]);
    expect(report.table('areas').notes).toContain(
      'Break in the series for Arden from March 2017: A new log.',
    );
    expect(report.rows('members-and-clients')[1]?.[3]).toBe('0');
  });
});

describe('sub-areas', () => {
  test('add up to their area, with what names no part of it', () => {
    const profile = partnership([{ name: 'Arden' }, { name: 'Old Town', parent: 'Arden' }]);
    const report = reportOf(
      [
        { month: '2017-04', area: 'Old Town', counts: { incidents: 3 } },
        { month: '2017-04', area: 'Arden', counts: { incidents: 4 } },
      ],
      { profile },
    );
    expect(report.rows('sub-areas-arden')).toEqual([
      ['Sub-area', 'Incidents 2017/18'],
      ['Old Town', '3'],
      ['Not recorded', '4'],
      ['Total', '7'],
    ]);
    expect(report.rows('areas').slice(1)).toEqual([
      ['Arden', '7'],
      ['Total', '7'],
    ]);
  });
});
