import { describe, expect, it } from 'vitest';

import { linesOf, onlyTable, recogniseText } from '../../support/recognise-text';
import { recogniseWorkbooks } from '../../../../src/core/recognise/recognise-workbooks';
import { workbookOf } from '../../support/sheet-text';

function tableOf(rows: string, title = 'Incidents 2017/18') {
  return onlyTable(recogniseText(`${title}\nArea | Apr | May | Jun\n${rows}`));
}

/** Which area each is a part of, as the profile that is inferred says. */
function parentsOf(rows: string): Record<string, string | undefined> {
  const { profile } = recogniseWorkbooks(
    [workbookOf('areas.xlsx', { Areas: `Incidents 2017/18\nArea | Apr | May | Jun\n${rows}` })],
    { version: 1 },
  );
  const areas = profile.partnership?.areas ?? [];
  return Object.fromEntries(areas.flatMap(({ name, parent }) => (parent ? [[name, parent]] : [])));
}

describe('parts of areas that their names show', () => {
  const below = `
Northtown | 30 | 40 | 50
Northtown - Old Town | 10 | 10 | 20
Northtown - Marsh Side | 20 | 30 | 30
Southtown | 5 | 6 | 7
Total | 35 | 46 | 57`.trim();
  const above = `
Old Town | 10 | 10 | 20
Marsh Side | 20 | 30 | 30
Northtown total | 30 | 40 | 50
Southtown | 5 | 6 | 7
Grand total | 35 | 46 | 57`.trim();

  it.each([
    ['below an area, with its name before theirs', below, ['4: Old Town', '5: Marsh Side', '6: Southtown']],
    ['above the total of an area', above, ['3: Old Town', '4: Marsh Side', '6: Southtown']],
  ])('%s', (_, rows, expected) => {
    const table = tableOf(rows);
    expect(linesOf(table.countRows)).toEqual(expected);
    expect(table.leftOut['subtotal row']).toHaveLength(1);
    expect(parentsOf(rows)).toEqual({ 'Old Town': 'Northtown', 'Marsh Side': 'Northtown' });
  });

  it('are none where the counts do not bear it out', () => {
    const rows = 'Northtown | 3 | 4 | 5\nNorthtown - East | 1 | 9 | 2\nNorthtown - West | 4 | 2 | 7';
    expect(linesOf(tableOf(rows).countRows)).toEqual([
      '3: Northtown',
      '4: Northtown - East',
      '5: Northtown - West',
    ]);
    expect(parentsOf(rows)).toEqual({});
  });

  it.each(['Hertfordshire total', 'Members total'])(
    'nor under the sum of all or of a kind of areas: %s',
    (label) => {
      const rows = `Northtown | 3 | 4 | 5\nSouthtown | 1 | 9 | 2\n${label} | 4 | 13 | 7`;
      expect(parentsOf(rows)).toEqual({});
      expect(parentsOf(`${rows.replace(label, 'Members total')}\nEastfield | 1 | 2 | 3`)).toEqual({});
    },
  );

  it('leave the names of categories as they are', () => {
    const table = tableOf(
      'Theft | 3 | 7 | 5\nTheft - shoplifting | 1 | 3 | 2\nTheft - other | 2 | 4 | 3\nRobbery | 1 | 1 | 1',
      'Incidents by category 2017/18',
    );
    expect(linesOf(table.countRows)).toEqual(['4: Theft - shoplifting', '5: Theft - other', '6: Robbery']);
  });
});
