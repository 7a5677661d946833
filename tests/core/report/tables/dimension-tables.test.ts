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
