import { describe, expect, it } from 'vitest';

import { type Profile } from '../../../src/core/profile/profile';
import { recogniseWorkbooks } from '../../../src/core/recognise/recognise-workbooks';
import { NO_PROFILE } from '../support/recognise-text';
import { workbookOf } from '../support/sheet-text';

const block = (title: string, april: number): string =>
  `${title}\nMonth | Incidents | Arrests\nApr 17 | ${String(april)} | 3\nMay 17 | 24 | 5\nJun 17 | 31 | 4`;

function recognised(titles: readonly string[], profile: Profile = NO_PROFILE) {
  const text = titles.map((title, index) => block(title, 20 + index)).join('\n\n');
  const { layouts, profile: inferred } = recogniseWorkbooks(
    [workbookOf('Appendix 1.xlsx', { 'Appendix 1': text })],
    profile,
  );
  const parts = (inferred.partnership?.areas ?? []).flatMap(({ name, parent }) =>
    parent === undefined ? [] : [`${name} of ${parent}`],
  );
  return { areas: layouts.map(({ context }) => context.area), parts: parts.sort() };
}

describe('titles that name an area and its part', () => {
  it('make tables about the parts, where the area has a table of its own', () => {
    expect(recognised(['Northtown', 'Southtown', 'Northtown – Old Mill', 'Northtown: Quayside'])).toEqual({
      areas: ['Northtown', 'Southtown', 'Old Mill', 'Quayside'],
      parts: ['Old Mill of Northtown', 'Quayside of Northtown'],
    });
  });

  it('are believed of parts that the profile has', () => {
    const areas = [{ name: 'Northtown' }, { name: 'Old Mill', parent: 'Northtown' }];
    const profile: Profile = { version: 1, partnership: { areas } };
    expect(recognised(['Northtown', 'Northtown – Old Mill'], profile).areas).toEqual([
      'Northtown',
      'Old Mill',
    ]);
  });

  it('tell parts of one name apart', () => {
    const { parts } = recognised([
      'Northtown',
      'Southtown',
      'Northtown – Town Centre',
      'Northtown – Quayside',
      'Southtown – Town Centre',
      'Southtown – Old Mill',
    ]);
    expect(parts).toEqual([
      'Old Mill of Southtown',
      'Quayside of Northtown',
      'Town Centre (Northtown) of Northtown',
      'Town Centre (Southtown) of Southtown',
    ]);
  });

  it('are not believed of one table alone, of categories, or of areas with tables of their own', () => {
    expect(recognised(['Northtown', 'Northtown – Quayside']).parts).toEqual([]);
    expect(recognised(['Northtown', 'Northtown – Robbery', 'Northtown – Burglary']).parts).toEqual([]);
    const tables = ['Northtown', 'Southtown', 'Eastham', 'Northtown – Southtown', 'Northtown – Eastham'];
    expect(recognised(tables).parts).toEqual([]);
  });
});

it('blocks below each other, their year not merged over what is counted, are each of the area in their title', () => {
  const months = 'April | 21 | 4\nMay | 20 | 4\nJune | 22 | 4\nTotal | 63 | 12';
  const areas = ['Northtown', 'Southtown', 'Easttown'];
  const text = areas.map(
    (area) => `${area} - statistics\nMonth | 2016/17 | \n | Incidents | Arrests\n${months}`,
  );
  const workbook = workbookOf('Appendix 1.xlsx', { 'Appendix 1': text.join('\n\n') });
  const { layouts } = recogniseWorkbooks([workbook], NO_PROFILE);
  expect(layouts.map(({ context, countRows }) => [context.area, countRows.length])).toEqual(
    areas.map((area) => [area, 3]),
  );
});
