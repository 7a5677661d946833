import { describe, expect, it } from 'vitest';

import { describe as describeAll, linesOf, onlyTable, recogniseText } from '../support/recognise-text';

const MONTHS = ['Apr-17', 'May-17', 'Jun-17', 'Jul-17', 'Aug-17', 'Sep-17'];
const rowsOf = (...counts: readonly number[]): string =>
  MONTHS.map((month, row) => [month, ...counts.map((count) => String(count + row))].join(' | ')).join('\n');
const countedIn = (text: string): string[] => linesOf(onlyTable(recogniseText(text)).countColumns);

/** Ordinary tables that look like others at a glance. */
describe('what only looks like something else', () => {
  it('is no group of counts: “Operations” over hours staffed', () => {
    const counted = countedIn(`Stevenage 2017/18
Month | Outcomes | < | Operations | <
^ | Incidents | Arrests | Hours staffed | Complaints
${rowsOf(80, 12, 720, 1)}`);
    expect(counted.filter((line) => line.includes('incidents'))).toHaveLength(1);
  });

  it('is no incident: what stands beside measures and is none, whatever band is over it', () => {
    const bands = `CCTV 2017/18
Month | CCTV | < | < | Airwave | < | Staff
^ | Incidents | Arrests | Police attendances | Calls in | Calls out | Sick days
${rowsOf(80, 12, 30, 220, 91, 2)}`;
    expect(countedIn(bands).join()).not.toMatch(/Calls|Sick/);
    const groups = `CCTV 2017/18
Month | Incidents | < | Police | < | Control room | < | <
^ | Total | Proactive | Attended | Arrests | Hours staffed | Calls | Visits
${rowsOf(80, 20, 30, 12, 720, 9, 2)}`;
    expect(countedIn(groups)).toEqual(['B: incidents', 'D: attendances Police', 'E: arrests Police']);
  });

  it('is no total of the part beside it: “Total incidents” and “Proactive incidents”', () => {
    const headed = (...headings: readonly string[]) =>
      countedIn(
        `Stevenage 2017/18\nMonth | ${headings.join(' | ')}\n${rowsOf(...headings.map((_, at) => 90 - 20 * at))}`,
      );
    expect(headed('Total incidents', 'Total arrests', 'Police attendances', 'Proactive incidents')).toEqual([
      'B: incidents',
      'C: arrests',
      'D: attendances',
    ]);
    expect(headed('All incidents', 'All arrests', 'Youth incidents', 'Youth arrests')).toEqual([
      'B: incidents',
      'C: arrests',
    ]);
    expect(headed('Total incidents', 'Day incidents', 'Night incidents', 'Total arrests')).toEqual([
      'B: incidents',
      'E: arrests',
    ]);
  });

  it('is no area: the county beside the one that the table is about', () => {
    const county = `Stevenage 2017/18
Month | Stevenage incidents | Stevenage arrests | County incidents | County arrests
${rowsOf(80, 12, 321, 49)}`;
    expect(countedIn(county)).toEqual(['B: incidents Stevenage', 'C: arrests Stevenage']);
  });

  it('is no place: “Proactive” beside a total, “CCTV” beside “Police”', () => {
    const parts = `Stevenage 2017/18
Month | Total Incidents | Total Arrests | Proactive Incidents | Proactive Arrests
${rowsOf(80, 12, 20, 3)}`;
    expect(countedIn(parts).join()).not.toMatch(/Proactive/);
    const police = `Stevenage 2017/18
Month | CCTV Incidents | CCTV Arrests | Police Incidents | Police Arrests
${rowsOf(80, 12, 200, 30)}`;
    expect(countedIn(police).join()).not.toMatch(/Police/);
  });

  it('is no table of incidents without a word for them: hours, money and people by area and month', () => {
    const months = 'Area | Apr 17 | May 17 | Jun 17\nOld Town | 720 | 744 | 720\nNew Town | 700 | 710 | 690';
    const read = (text: string, sheet: string) => describeAll(recogniseText(text, { sheet })).tables;
    for (const title of ['Hours staffed', 'Contributions (£)', 'Staff on duty', 'Control room visitors'])
      expect(read(`${title}\n${months}`, 'Sheet1')).toEqual([]);
    expect(read(months, 'Overtime')).toEqual([]);
    expect(read(months.replace(/7\d\d/g, '82000'), 'Sheet1')).toEqual([]);
    expect(read(`Incidents by hours staffed\n${months}`, 'Staffing')).toHaveLength(1);
    const [table] = read(months, 'Sheet1');
    expect(table!.ambiguities.map(({ what }) => what)).toContain(
      'Nothing says what the figures of this table count. They are taken for incidents.',
    );
  });

  it('is no table of incidents: people in post, and populations, by year', () => {
    for (const text of [
      'Post | 2016 | 2017\nOperators | 8 | 9\nSupervisors | 2 | 2\nManager | 1 | 1',
      'Population\nDistrict | 2016 | 2017\nStevenage | 87000 | 87100\nHertsmere | 103000 | 104000',
    ])
      expect(describeAll(recogniseText(text, { sheet: 'Staffing' })).tables).toEqual([]);
  });

  it('is no area: the name of an operator alone in a row of a log that is titled with its area', () => {
    const entries = (from: number) =>
      Array.from(
        { length: 4 },
        (_, row) => `2017-04-${String(from + row).padStart(2, '0')} | 12:30 | Theft | 1`,
      );
    const text = [
      'Stevenage CCTV – incident log 2017/18',
      'Date | Time | Category | Arrests',
      'Alex Morgan',
      ...entries(1),
      'Sam Carter',
      ...entries(11),
    ].join('\n');
    expect(describeAll(recogniseText(text)).tables.map(({ context }) => context.area)).toEqual(['Stevenage']);
  });

  it.each([
    ['seasons', 'Spring | < | < | Summer | < | <'],
    ['contracts', 'Contract A | < | < | Contract B | < | <'],
  ])('is no area: what parts the months, as %s do', (_, bands) => {
    const text = `Incidents 2017/18
^ | ${bands}
Area | Apr | May | Jun | Jul | Aug | Sep
Stevenage | 4 | 5 | 6 | 7 | 8 | 9
Hertsmere | 3 | 4 | 2 | 1 | 3 | 4`;
    const { countColumns, countRows } = onlyTable(recogniseText(text));
    expect(countColumns.map(({ area }) => area)).toEqual(Array.from({ length: 6 }, () => undefined));
    expect(countRows.map(({ area }) => area)).toEqual(['Stevenage', 'Hertsmere']);
  });

  it('is no area: a shift over columns, whose counts are added up', () => {
    const table = onlyTable(
      recogniseText(`Stevenage 2017/18
Month | Day Shift | < | Night Shift | <
^ | Incidents | Arrests | Incidents | Arrests
${rowsOf(80, 12, 20, 3)}`),
    );
    expect(table.context.area).toBe('Stevenage');
    expect(table.countColumns.map(({ area, category }) => area ?? category)).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
    expect(table.ambiguities.map(({ chosen }) => chosen)).toContain('group');
  });

  it('is no site of an alarm: an area called after a school', () => {
    const text = `Incidents by area 2017/18
Area | Apr 17 | May 17 | Jun 17
Old School Lane | 4 | 5 | 6
College Road | 3 | 4 | 2
Academy Way | 5 | 1 | 2`;
    expect(linesOf(onlyTable(recogniseText(text)).countRows).join()).toMatch(/College Road/);
    const sites = `Incidents by site 2017/18
Site | Apr 17 | May 17 | Jun 17
High School | 4 | 5 | 6
Town Centre | 3 | 4 | 2
Industrial Estate | 5 | 1 | 2
Marriotts School | 2 | 1 | 2`;
    expect(linesOf(onlyTable(recogniseText(sites)).countRows).join()).toMatch(/Industrial Estate/);
  });
});
