import { describe, expect, it } from 'vitest';

import { isTimeName } from '../../../../src/core/recognise/names/place-names';
import { recogniseWorkbooks } from '../../../../src/core/recognise/recognise-workbooks';
import { NO_PROFILE } from '../../support/recognise-text';
import { workbookOf } from '../../support/sheet-text';

const BY_AREA = `Incidents by council 2023/24
Council | Apr | May | Jun | Jul
Boston | 22 | 23 | 12 | 21
East Lindsey | 19 | 19 | 16 | 17`;

/** A table by names and months, after one by area. */
function recognised(title: string, heading: string, names: readonly string[]) {
  const rows = names.map((name, index) => `${name} | ${String(7 + index)} | 6 | ${String(4 + index)} | 9`);
  const table = [title, `${heading} | Apr | May | Jun | Jul`, ...rows].join('\n');
  const workbook = workbookOf('Statistics 2023-24.xlsx', { Incidents: BY_AREA, Other: table });
  const { layouts, profile } = recogniseWorkbooks([workbook], NO_PROFILE);
  const layout = layouts.find(({ grid }) => grid === 1)!;
  return {
    areas: (profile.partnership?.areas ?? []).map(({ name }) => name).sort(),
    named: layout.countRows.map(({ area, category, source }) => area ?? category ?? source),
    context: layout.context.area,
    doubts: layout.ambiguities.filter(({ code }) => code === 'names not known').length,
  };
}

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

describe('days and shifts that go down a table', () => {
  it.each([
    ['Day', WEEK],
    ['Day', WEEK.map((day) => day.slice(0, 3))],
    ['Day', ['Weekdays', 'Weekends', 'Bank holidays', 'Not known']],
    ['Shift', ['Early', 'Late', 'Night']],
    ['', ['Early turn', 'Late turn', 'Night duty']],
    ['Team', ['Blue Watch', 'Red Watch', 'Green Watch']],
    ['Shift', ['A', 'B', 'C']],
    ['Season', ['Spring', 'Summer', 'Autumn', 'Winter']],
  ])('are no areas, and nothing that is reported by: %s %j', (heading, names) => {
    expect(recognised('Incidents 2023/24', heading, names)).toEqual({
      areas: ['Boston', 'East Lindsey'],
      named: names.map(() => undefined),
      context: undefined,
      doubts: 0,
    });
  });

  it('are those of the area that the title names', () => {
    expect(recognised('Boston – incidents by day 2023/24', 'Day', WEEK).context).toBe('Boston');
  });

  it('leave names beside them what they are', () => {
    const names = ['Summer Street', 'Easter Road', 'Winter Gardens'];
    expect(recognised('Incidents by area 2023/24', 'Area', names).named).toEqual(names);
    expect(names.some(isTimeName)).toBe(false);
  });
});
