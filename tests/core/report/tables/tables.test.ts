import { describe, expect, test } from 'vitest';

import { monthsOfFinancialYear } from '../../../../src/core/calendar/financial-year';
import { formatMonthKey } from '../../../../src/core/calendar/month';
import { parseProfile } from '../../../../src/core/profile/profile';
import { type Entry, fields, makeInput, type MadeInput, type MadeTable } from '../make-input';
import { readReport } from '../read-report';

/** A cross-table has no figure where it has no cell; a log has none where nothing happened. */
const MATRIX: MadeTable = { name: 'matrix', layout: { kind: 'matrix' } };

function reportOf(entries: readonly Entry[], rest: Partial<MadeInput> = {}) {
  return readReport(makeInput({ tables: [MATRIX], entries, ...rest }));
}

function partnership(areas: object[], rest: object = {}) {
  return parseProfile({ version: 1, partnership: { areas }, ...rest });
}

const YEARS = [2016, 2017].flatMap((year) => monthsOfFinancialYear(year).map(formatMonthKey));

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
      ['Total', '10', '15', '+5', '4', '6', '+2', '40.0', '40.0'],
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

describe('months', () => {
  test('show missing months, and in a row of its own what is known for the year only', () => {
    const report = reportOf([
      { year: 2016, area: 'Arden', counts: { incidents: 30 } },
      { month: '2017-04', area: 'Arden', counts: { incidents: 8 } },
      { month: '2017-06', area: 'Arden', counts: { incidents: 0 } },
    ]);
    expect(
      report
        .rows('months')
        .filter(([month]) => ['April', 'May', 'June', 'Not recorded', 'Total'].includes(month!)),
    ).toEqual([
      ['April', '[x]', '8', '[x]'],
      ['May', '[x]', '[x]', '[x]'],
      ['June', '[x]', '0', '[x]'],
      ['Not recorded', '30', '0', '-30'],
      ['Total', '30', '8', '-22'],
    ]);
    expect(report.table('months').rows.map(({ role }) => role)).toEqual([
      ...Array<string>(12).fill('part'),
      'not recorded',
      'total',
    ]);
  });

  test('have a table for each area, and for many areas one of areas by months', () => {
    const few = reportOf(
      ['Arden', 'Brackley'].map((area) => ({ month: '2017-04', area, counts: { incidents: 1 } })),
    );
    expect(few.rows('area-months-brackley')[1]).toEqual(['April', '1']);
    const many = reportOf(
      Array.from({ length: 21 }, (_, n) => ({
        month: '2017-05',
        area: `Ward ${n}`,
        counts: { incidents: 2 },
      })),
    );
    expect(many.hasTable('area-months-ward-1')).toBe(false);
    const rows = many.rows('areas-by-month-incidents-this-year');
    expect(rows[0]).toHaveLength(14);
    expect([rows[1], rows.at(-1)]).toEqual([
      ['Ward 0', '[x]', '2', ...Array<string>(10).fill('[x]'), '2'],
      ['Total', '[x]', '42', ...Array<string>(10).fill('[x]'), '42'],
    ]);
  });

  test('have no table for a partnership’s only area, which is the table of all', () => {
    const report = reportOf([{ month: '2017-04', area: 'Arden', counts: { incidents: 1 } }]);
    expect(report.hasTable('months')).toBe(true);
    expect(report.hasTable('area-months-arden')).toBe(false);
  });
});

describe('like for like', () => {
  test('counts only what was reported in both years', () => {
    const report = reportOf([
      { month: '2016-04', area: 'Arden', counts: { incidents: 10 } },
      { month: '2017-04', area: 'Arden', counts: { incidents: 8 } },
      { month: '2017-05', area: 'Arden', counts: { incidents: 50 } },
      { month: '2017-04', area: 'Brackley', counts: { incidents: 5 } },
    ]);
    expect(report.rows('like-for-like').slice(1)).toEqual([
      ['Arden', '10', '8', '-2'],
      ['Brackley', '[z]', '[z]', '[z]'],
      ['Total', '10', '8', '-2'],
    ]);
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

describe('rarer measures', () => {
  test('show evidence and reviews by the areas that report them', () => {
    const report = reportOf([
      { month: '2017-04', area: 'Arden', counts: { incidents: 9, evidence: 3, reviews: 4 } },
      { month: '2017-04', area: 'Brackley', counts: { evidence: 1, reviews: 0 } },
      { month: '2017-04', area: 'Corvale', counts: { incidents: 9 } },
    ]);
    expect(report.rows('evidence')).toEqual([
      [
        'Area',
        'Evidence packages 2017/18',
        'Footage reviews 2017/18',
        'Evidence packages per 100 reviews 2017/18',
      ],
      ['Arden', '3', '4', '75.0'],
      ['Brackley', '1', '0', '[z]'],
      ['Total', '4', '4', '100.0'],
    ]);
    expect(report.table('evidence').notes).toContain(
      'Only areas for which such figures are recorded are shown.',
    );
  });

  test('show them by month where no area is known', () => {
    const report = reportOf([{ month: '2017-04', counts: { evidence: 3 } }]);
    expect(report.rows('evidence').slice(0, 2)).toEqual([
      ['Month', 'Evidence packages 2017/18'],
      ['April', '3'],
    ]);
    expect(report.table('evidence').title).toMatch(/: Evidence packages by month, 2017\/18$/);
  });

  test('set activations beside the incidents that began with an alarm, area by area', () => {
    const entries: Entry[] = ['Arden', 'Brackley'].flatMap((area) => [
      { month: '2017-04', area, counts: { activations: 500 } },
      { month: '2017-04', area, source: 'Alarm activation', counts: { incidents: 4 } },
      { month: '2017-04', area, source: 'Operator', counts: { incidents: 90 } },
    ]);
    const other: Entry = {
      month: '2017-04',
      area: 'Corvale',
      source: 'Alarm activation',
      counts: { incidents: 7 },
    };
    expect(reportOf([...entries, other]).rows('activations')).toEqual([
      [
        'Area',
        'Activations 2017/18',
        'Incidents begun by an alarm 2017/18',
        'Activations per incident 2017/18',
      ],
      ['Arden', '500', '4', '125.0'],
      ['Brackley', '500', '4', '125.0'],
      ['Total', '1,000', '8', '125.0'],
    ]);
  });

  test('set activations beside all incidents of their areas where alarms are no source', () => {
    const report = reportOf([
      { month: '2017-04', area: 'Schools', counts: { activations: 250_000, incidents: 39 } },
      { month: '2017-04', area: 'Arden', counts: { incidents: 5000 } },
    ]);
    expect(report.rows('activations').at(-1)).toEqual(['Total', '250,000', '39', '6,410.3']);
    expect(report.table('activations').title).toContain('by month, Schools');
  });

  test('set activations of no known area beside nothing', () => {
    const report = reportOf([
      { month: '2017-04', counts: { activations: 100 } },
      { month: '2017-04', area: 'Arden', counts: { incidents: 5 } },
    ]);
    expect(report.rows('activations')[0]).toEqual(['Month', 'Activations 2017/18']);
  });

  test('give the mean availability, but not where a camera has no reading', () => {
    const cameras = (availability: number | undefined): Entry => ({
      month: '2017-04',
      area: 'Arden',
      counts: { cameras: 1, ...(availability !== undefined && { availability }) },
    });
    const report = reportOf([cameras(1), cameras(0.95)]);
    expect(report.rows('camera-availability').at(-1)).toEqual(['Total', '2', '97.5%']);
    expect(reportOf([cameras(1), cameras(undefined)]).hasTable('camera-availability')).toBe(false);
  });

  test('count faults', () => {
    const report = reportOf([
      { month: '2016-04', area: 'Arden', counts: { faults: 0 } },
      { month: '2017-04', area: 'Arden', counts: { faults: 2 } },
    ]);
    expect(report.rows('camera-faults').at(-1)).toEqual(['Total', '0', '2', '+2', '[z]']);
  });
});

describe('key figures and rates', () => {
  test('mark what last year does not have', () => {
    const report = reportOf([
      { month: '2016-04', area: 'Arden', counts: { incidents: 10 } },
      { month: '2017-04', area: 'Arden', counts: { incidents: 12, arrests: 3 } },
    ]);
    expect(report.rows('key-figures')).toEqual([
      ['Measure', '2016/17', '2017/18', 'Change', 'Change in %'],
      ['Incidents', '10', '12', '+2', '+20.0%'],
      ['Arrests', '[x]', '3', '[x]', '[x]'],
    ]);
    expect(report.rows('key-rates')).toEqual([
      ['Measure', '2017/18'],
      ['Arrests per 100 incidents', '25.0'],
    ]);
  });

  test('give no change across a break in everything', () => {
    const profile = parseProfile({ version: 1, breaks: [{ from: '2017-04', reason: 'New definition' }] });
    const report = reportOf(
      [
        { month: '2016-04', counts: { incidents: 3293 } },
        { month: '2017-04', counts: { incidents: 955 } },
      ],
      { profile },
    );
    expect(report.rows('key-figures')[1]).toEqual(['Incidents', '3,293', '955', '[b]', '[b]']);
  });
});

describe('all tables', () => {
  test('are numbered in their order, each on a sheet of its own named by it', () => {
    const log: MadeTable = { name: 'log', layout: { fields: fields('date', 'area', 'arrests') } };
    const { document } = readReport(
      makeInput({
        tables: [log],
        entries: YEARS.map((month) => ({ month, area: 'A/B', counts: { incidents: 1, arrests: 1 } })).concat(
          YEARS.map((month) => ({ month, area: 'C', counts: { incidents: 1, arrests: 1 } })),
        ),
      }),
    );
    const sheets = document.parts.filter(({ role }) => role === 'statistics');
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual([
      'A1 Key figures',
      'A2 Key rates',
      'A3 Areas',
      'A4 Like for like',
      'A5 Months',
      'A6 A-B',
      'A7 C',
    ]);
    expect(sheets.map(({ title }) => /^Table A(\d+): /.exec(title)?.[1])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
  });

  test('stand upright, however wide', () => {
    const entries = ['2016-04', '2017-04'].map((month) => ({
      month,
      area: 'Arden',
      counts: { incidents: 1, arrests: 1, attendances: 1 },
    }));
    const { document } = reportOf([
      ...entries,
      { month: '2017-04', area: 'Brackley', counts: { incidents: 1 } },
    ]);
    const orientation = (id: string) => document.parts.find((part) => part.id === id)?.orientation;
    expect([orientation('table-areas'), orientation('table-months')]).toEqual(['portrait', 'portrait']);
  });
});
