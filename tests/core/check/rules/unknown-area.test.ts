import { describe, expect, it } from 'vitest';

import { unknownArea } from '../../../../src/core/check/rules/unknown-area';
import { COLUMN, findingsIn, foundBy, monthlyLog } from '../check-books';
import { check, effects, logOf } from '../check-sheets';

describe('unknown-area', () => {
  const profile = { partnership: { areas: [{ name: 'Stevenage', aliases: ['SBC'] }] } };

  it('finds every area the list lacks, once, with all it bears on', () => {
    const sheet = logOf([{}, { area: 'Atlantis' }, { area: 'SBC' }, { area: 'Atlantis' }]);
    expect(check(unknownArea, [sheet], { profile })).toEqual(['E3 E5']);
    expect(effects(unknownArea, [sheet], { profile })).toEqual([
      { incidents: 2, area: 'Atlantis', share: 1 },
    ]);
  });

  it('passes any area where there is no list', () => {
    expect(check(unknownArea, [logOf([{ area: 'Atlantis' }])])).toEqual([]);
  });
});

describe('unknown-area in a workbook', () => {
  const profile = {
    partnership: { areas: ['Stevenage', 'East Herts', 'North Herts', 'Hertsmere'].map((name) => ({ name })) },
  };

  it('finds areas the given profile does not list, though recognising writes them into its own', () => {
    const sheets = monthlyLog();
    for (const { rows } of sheets)
      for (let row = 0; row < 6; row++) rows[row]![COLUMN.area] = row % 2 === 0 ? 'Xyzzytown' : 'Bedford';
    const found = findingsIn(sheets, profile).filter(({ rule }) => rule === 'unknown-area');
    expect(found.map(({ what }) => what)).toEqual([
      '“Xyzzytown” (36 rows) is not among the areas of the partnership.',
      '“Bedford” (36 rows) is not among the areas of the partnership.',
    ]);
    expect(found[1]).toMatchObject({ sheet: 'Apr 17', effect: { incidents: 36, area: 'Bedford' } });
    expect(found[1]!.cells.slice(0, 3)).toEqual(['E5', 'E7', 'E9']);
  });

  it('passes what the profile calls an area in any way', () => {
    const sheets = monthlyLog();
    sheets[3]!.rows[0]![COLUMN.area] = 'SBC';
    sheets[3]!.rows[1]![COLUMN.area] = 'Old Town';
    sheets[3]!.rows[2]![COLUMN.area] = 'east herts ';
    const areas = [...profile.partnership.areas, { name: 'Old Town', parent: 'Stevenage' }];
    const aliases = { area: { SBC: 'Stevenage' } };
    expect(foundBy('unknown-area', sheets, { partnership: { areas }, aliases })).toEqual([]);
  });

  it('finds a part that is not among the parts the profile lists', () => {
    const parts = ['High Street', 'Market Square', 'Riverside'];
    const sheets = monthlyLog();
    for (const { rows } of sheets)
      rows.forEach((row, entry) => (row[COLUMN.area] = parts[entry % parts.length]!));
    sheets[3]!.rows[2]![COLUMN.area] = 'Brookfield Park';
    const areas = [{ name: 'Millbrook' }, ...parts.map((name) => ({ name, parent: 'Millbrook' }))];
    expect(foundBy('unknown-area', sheets, { partnership: { areas } })).toEqual([
      'Jul 17!E6: “Brookfield Park” (1 row) is not among the areas of the partnership.',
    ]);
  });

  it('has nothing to say of a log without a list', () => {
    const sheets = monthlyLog();
    sheets[3]!.rows[0]![COLUMN.area] = 'Xyzzytown';
    expect(foundBy('unknown-area', sheets)).toEqual([]);
  });
});
