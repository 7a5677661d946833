import { describe, expect, it } from 'vitest';

import { AREAS, COLUMN, findingsIn, foundBy, monthlyLog } from '../check-books';

describe('one-off-area', () => {
  const ABOUT_LUTON = ['one-off-area', 'unknown-area', 'partner-stopped-reporting', 'month-missing'];
  const withLuton = (...months: number[]) => {
    const sheets = monthlyLog();
    for (const month of months) sheets[month]!.rows[5]![COLUMN.area] = 'Luton';
    return sheets;
  };
  const rulesOf = (...args: Parameters<typeof findingsIn>) =>
    findingsIn(...args).flatMap(({ rule }) => (ABOUT_LUTON.includes(rule) ? [rule] : []));

  it('finds an area met once, which has neither stopped reporting nor months missing', () => {
    expect(foundBy('one-off-area', withLuton(3))).toEqual([
      'Jul 17!E9: “Luton” stands in July 2017 alone, with 1 incident.',
    ]);
    expect(rulesOf(withLuton(3))).toEqual(['one-off-area']);
  });

  it.each([
    ['a person’s name', 'John Smith', 'name-of-person'],
    ['a number plate', 'AB\uff11\uff12 CDE', 'vehicle-registration'],
    ['an officer’s number', 'PC 7391', 'police-reference'],
  ])('does not repeat %s, neither in its sentence nor in what it bears on', (_, text, rule) => {
    const sheets = monthlyLog();
    sheets[3]!.rows[5]![COLUMN.area] = text;
    expect(foundBy('one-off-area', sheets)).toEqual([
      'Jul 17!E9: “[not repeated: it may be personal]” stands in July 2017 alone, with 1 incident.',
    ]);
    const found = findingsIn(sheets);
    expect(found.map((finding) => finding.rule)).toContain(rule);
    expect(JSON.stringify(found)).not.toContain(text);
  });

  it('leaves it to the list where there is one', () => {
    const areas = AREAS.map((name) => ({ name }));
    expect(rulesOf(withLuton(3), { partnership: { areas } })).toEqual(['unknown-area']);
  });

  it('passes an area met in several months, which may have stopped, and one that is listed', () => {
    expect(rulesOf(withLuton(0, 1, 2))).toEqual(['partner-stopped-reporting']);
    const areas = [...AREAS, 'Luton'].map((name) => ({ name }));
    expect(rulesOf(withLuton(0), { partnership: { areas } })).toEqual(['partner-stopped-reporting']);
  });
});
