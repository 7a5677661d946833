import { describe, expect, test } from 'vitest';

import { type Entry } from '../make-input';
import { reportOf } from './report-of';

describe('rarer measures', () => {
  test('give no rate of evidence and reviews that cover different months', () => {
    const entries = (evidenceIn: readonly string[]) =>
      ['2017-04', '2017-05'].map((month) => ({
        month,
        counts: { incidents: 9, reviews: 4, ...(evidenceIn.includes(month) && { evidence: 2 }) },
      }));
    const rates = (evidenceIn: readonly string[]) =>
      reportOf(entries(evidenceIn))
        .rows('evidence')
        .map((row) => row.at(-1));
    expect(rates(['2017-04', '2017-05']).at(-1)).toBe('50.0');
    expect(rates(['2017-04']).at(-1)).toBe('[x]');
  });

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

  test('do not take a year in which no source was recorded for one without alarms', () => {
    const arden = (year: number, rest: Partial<Entry>): Entry => ({
      month: `${year}-04`,
      area: 'Arden',
      counts: { incidents: 9 },
      ...rest,
    });
    const rows = reportOf([
      arden(2016, { counts: { activations: 300, incidents: 9 } }),
      arden(2017, { counts: { activations: 400 } }),
      arden(2017, { source: 'Alarm activation' }),
    ]).rows('activations');
    const at = rows[0]!.indexOf('Incidents begun by an alarm 2016/17');
    expect(rows.slice(1).map((row) => row.slice(at, at + 2))).toContainEqual(['[x]', '9']);
    expect(rows.at(-1)!.slice(at)).toEqual(['[x]', '9', '[x]', '44.4']);
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
