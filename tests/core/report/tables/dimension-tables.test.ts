import { describe, expect, test } from 'vitest';

import { type Entry } from '../make-input';
import { reportOf } from './report-of';

describe('categories and sources', () => {
  const entries: Entry[] = [
    { month: '2016-04', category: 'Drugs', source: 'Operator', counts: { incidents: 2 } },
    { month: '2016-05', counts: { incidents: 1 } },
    { month: '2017-04', category: 'Drugs', source: 'Operator', counts: { incidents: 1 } },
    { month: '2017-04', category: 'Arson', source: 'Police control', counts: { incidents: 6 } },
    { month: '2017-05', counts: { incidents: 3 } },
    { month: '2015-05', category: 'Long gone', counts: { incidents: 9 } },
  ];

  test('rank what occurs in either year and give shares of all incidents', () => {
    expect(reportOf(entries).rows('categories')).toEqual([
      [
        'Category',
        'Incidents 2016/17',
        'Incidents 2017/18',
        'Incidents: change',
        'Share of incidents 2016/17',
        'Share of incidents 2017/18',
      ],
      ['Arson', '0', '6', '+6', '0.0%', '60.0%'],
      ['Drugs', '2', '1', '-1', '66.7%', '10.0%'],
      ['Not recorded', '1', '3', '+2', '33.3%', '30.0%'],
      ['Total', '3', '10', '+7', '100.0%', '100.0%'],
    ]);
  });

  test('compare no years of which one records them less fully', () => {
    const lastYearUnrecorded: Entry = { month: '2016-06', counts: { incidents: 40 } };
    const report = reportOf([...entries, lastYearUnrecorded]);
    expect(report.rows('categories')[0]).toEqual([
      'Category',
      'Incidents 2017/18',
      'Share of incidents 2017/18',
    ]);
    expect(report.rows('sources')[0]).not.toContain('Incidents: change');
    expect(report.rows('proactive-and-reactive')[0]).not.toContain('Incidents: change');
  });

  test('say of each source whether it is proactive, and take shares of what is known', () => {
    const report = reportOf(entries);
    expect(report.rows('sources').map(([source, began]) => [source, began])).toEqual([
      ['Source', 'Began as'],
      ['Police control', 'Reactive'],
      ['Operator', 'Proactive'],
      ['Not recorded', 'Not recorded'],
      ['Total', 'All'],
    ]);
    expect(
      report
        .rows('proactive-and-reactive')
        .slice(1)
        .map((row) => row.slice(-2)),
    ).toEqual([
      ['100.0%', '14.3%'],
      ['0.0%', '85.7%'],
      ['[z]', '[z]'],
      ['[z]', '[z]'],
    ]);
  });

  test('have no table where the records do not tell them', () => {
    const report = reportOf([{ month: '2017-04', counts: { incidents: 3 } }]);
    expect(['categories', 'sources', 'proactive-and-reactive', 'areas'].map(report.hasTable)).toEqual(
      Array(4).fill(false),
    );
  });
});

describe('rates by category', () => {
  const month = '2017-04';
  const entries: Entry[] = [
    { month, area: 'Arden', category: 'Shoplifting', counts: { incidents: 10, arrests: 5 } },
    { month, area: 'Arden', category: 'Drugs', counts: { incidents: 5, arrests: 5 } },
    // Incidents by category on one sheet, arrests without it on another.
    { month, area: 'Brackley', category: 'Shoplifting', counts: { incidents: 30 } },
    { month, area: 'Brackley', category: 'Fly-tipping', counts: { incidents: 3 } },
    { month, area: 'Brackley', counts: { arrests: 20 } },
  ];

  test('count only areas and months that record both by category, and say which', () => {
    const report = reportOf(entries);
    const rate = 'Arrests per 100 incidents 2017/18';
    const [header, ...rows] = report.rows('categories');
    const at = header!.indexOf(rate);
    expect(rows.map((row) => [row[0], row[at]])).toEqual([
      ['Shoplifting', '50.0'],
      ['Drugs', '100.0'],
      ['Fly-tipping', '[x]'],
      ['Not recorded', '[z]'],
      ['Total', '66.7'],
    ]);
    expect(report.table('categories').notes).toContain(
      'Arrests per 100 incidents count only the areas and months that record both by category: Arden in 2017/18.',
    );
  });

  test('leave out the months of an area that lack one of the two', () => {
    const later: Entry = { month: '2017-05', area: 'Arden', counts: { incidents: 90 } };
    const report = reportOf([...entries, later]);
    const [header, arden, brackley] = report.rows('areas');
    const at = header!.indexOf('Arrests per 100 incidents 2017/18');
    expect([arden![at], brackley![at]]).toEqual(['66.7', '60.6']);
  });
});
