import { describe, expect, test } from 'vitest';

import { parseProfile } from '../../../../src/core/profile/profile';
import { type Entry, makeInput, type MadeInput } from '../make-input';
import { readReport } from '../read-report';

function considering(entries: readonly Entry[], rest: Partial<MadeInput> = {}) {
  const report = readReport(
    makeInput({ entries, tables: [{ name: 'm', layout: { kind: 'matrix' } }], ...rest }),
  );
  return (topic: string) => report.text(`relevant-considerations.${topic}`);
}

const at = (month: string, area: string, counts: Entry['counts'], rest: Partial<Entry> = {}): Entry => ({
  month,
  area,
  counts,
  ...rest,
});

describe('what the figures cover', () => {
  test('names members and clients, and what members will ask for in vain', () => {
    const profile = parseProfile({
      version: 1,
      partnership: { areas: [{ name: 'Arden' }, { name: 'Brackley' }, { name: 'Dunmoor', kind: 'client' }] },
    });
    const says = considering([at('2017-04', 'Arden', { incidents: 1, arrests: 1 })], { profile });
    expect(says('areas-covered')).toContain(
      '3 reporting areas: Arden and Brackley (members) and Dunmoor (client).',
    );
    expect(says('not-recorded')).toBe(
      'For 2017/18 the workbooks hold no record of: police attendances; evidence packages; footage reviews; whether incidents were proactive or reactive; how far cameras were available. This report can therefore say nothing about them.',
    );
  });

  test('does without names where there are none or too many', () => {
    expect(considering([{ month: '2017-04', counts: { incidents: 1 } }])('areas-covered')).toContain(
      'do not say in which area',
    );
    const many = Array.from({ length: 13 }, (_, n) => at('2017-04', `Ward ${n}`, { incidents: 1 }));
    expect(considering(many)('areas-covered')).toContain('13 reporting areas, listed in Table A2.');
  });
});

describe('areas and months', () => {
  const entries = [
    at('2016-04', 'Arden', { incidents: 10 }),
    at('2016-04', 'Brackley', { incidents: 10 }),
    at('2017-04', 'Arden', { incidents: 30, arrests: 2 }),
    at('2017-04', 'Brackley', { incidents: 4, arrests: 9 }),
    at('2017-05', 'Corvale', { incidents: 1, arrests: 0 }),
  ];

  test('name those with the most, and how far changes lie apart', () => {
    const says = considering(entries);
    expect(says('areas-incidents')).toBe(
      'The areas with the most incidents in 2017/18 were Arden (30), Brackley (4) and Corvale (1). The figures of every area are in Table A3.',
    );
    expect(says('areas-change')).toBe(
      'The change in incidents since 2016/17 ranges from +20 (Arden) to -6 (Brackley), among the areas whose years can be compared.',
    );
    expect(says('areas-arrests')).toContain('contributed to the most arrests in Brackley (9) and Arden (2).');
    expect(says('busiest-month')).toBe(
      'In 2017/18 the most incidents were recorded in April (34) and the fewest in May (1). The figures of every month are in Table A5.',
    );
  });

  describe('that tie', () => {
    const months = ['04', '05', '06', '07', '08'];
    const over = (year: number, area: string, incidents: readonly number[]) =>
      incidents.map((count, index) => at(`${String(year)}-${months[index]!}`, area, { incidents: count }));
    const busiest = (...incidents: number[]) => considering(over(2017, 'Arden', incidents))('busiest-month');

    test('are told as equal where all are', () => {
      expect(busiest(7, 7, 7)).toBe(
        'In 2017/18 the same number of incidents, 7, was recorded in every month that has figures. The figures of every month are in Table A3.',
      );
      const says = considering(
        ['Arden', 'Brackley', 'Corvale'].flatMap((area) => [
          ...over(2016, area, [3, 4]),
          ...over(2017, area, [5, 6]),
        ]),
      );
      expect(says('areas-incidents')).toContain(
        'every area that has figures had the same number of incidents, 11.',
      );
      expect(says('areas-change')).toBe(
        'The change in incidents since 2016/17 is the same, +4, in every area whose years can be compared.',
      );
    });

    test.each([
      [[9, 9, 2], 'recorded in April and May (9 each) and the fewest in June (2).'],
      [[2, 9, 2], 'recorded in May (9) and the fewest in April and June (2 each).'],
      [[1, 9, 9, 9], 'recorded in May, June and July (9 each) and the fewest in April (1).'],
      [[9, 9, 9, 9, 1], 'recorded in April, May and others (9 each) and the fewest in August (1).'],
      [[4, 3], 'recorded in April (4) and the fewest in May (3).'],
    ])('are named together: %j', (incidents, words) => {
      expect(busiest(...incidents)).toContain(words);
    });

    test('are named with their change, and areas that cannot be compared left out', () => {
      const says = considering([
        ...over(2016, 'Arden', [3, 4]),
        ...over(2017, 'Arden', [5, 6]),
        ...over(2016, 'Brackley', [3, 4]),
        ...over(2017, 'Brackley', [5, 6]),
        ...over(2016, 'Corvale', [3, 4]),
        ...over(2017, 'Corvale', [3, 4]),
        ...over(2017, 'Dunmoor', [9, 9]),
      ]);
      expect(says('areas-change')).toBe(
        'The change in incidents since 2016/17 ranges from +4 (Arden and Brackley) to 0 (Corvale), among the areas whose years can be compared.',
      );
      expect(says('areas-incidents')).toContain(
        'were Dunmoor (18), Arden (11) and Brackley (11). The figures',
      );
    });

    test('are hinted at where a list ends between them', () => {
      const says = considering(
        ['Arden', 'Brackley', 'Corvale', 'Dunmoor'].flatMap((area) =>
          over(2017, area, [area === 'Arden' ? 9 : 5]),
        ),
      );
      expect(says('areas-incidents')).toContain(
        'were Arden (9), Brackley (5) and Corvale (5, the same as others).',
      );
    });
  });

  test('are not compared where there is one', () => {
    const says = considering([at('2017-04', 'Arden', { incidents: 3 })]);
    expect([says('areas-incidents'), says('areas-change'), says('busiest-month')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('like for like', () => {
  const profile = parseProfile({
    version: 1,
    partnership: { areas: [{ name: 'Arden' }, { name: 'Dunmoor', kind: 'client', joinedOn: '2016-10' }] },
  });

  test('says which incidents of an area that joined have no counterpart', () => {
    const says = considering(
      [
        at('2016-04', 'Arden', { incidents: 5 }),
        at('2017-04', 'Arden', { incidents: 5 }),
        at('2016-10', 'Dunmoor', { incidents: 1 }),
        at('2017-10', 'Dunmoor', { incidents: 2 }),
        at('2017-04', 'Dunmoor', { incidents: 1 }),
      ],
      { profile },
    );
    expect(says('joined-dunmoor')).toBe(
      'Dunmoor, a client, joined in October 2016. Of its incidents in 2017/18 (3), 1 has no counterpart in 2016/17 and is left out of the like-for-like comparison.',
    );
    expect(says('like-for-like-incidents')).toBe(
      'Counting only the areas and months for which incidents were reported in both years, they rose by 1 from 6 to 7, an increase of 16.7% (Table A4).',
    );
  });

  test('says so where the totals can be compared as they stand', () => {
    const says = considering([
      at('2016-04', 'Arden', { incidents: 5 }),
      at('2017-04', 'Arden', { incidents: 5 }),
    ]);
    expect(says('all-comparable')).toContain('can be compared as they stand');
    expect(says('like-for-like-incidents')).toBeUndefined();
  });

  test('does not take equal totals for the same areas and months', () => {
    const says = considering([
      at('2016-04', 'Arden', { incidents: 5 }),
      at('2017-04', 'Arden', { incidents: 5 }),
      at('2016-05', 'Arden', { incidents: 0 }),
      at('2017-06', 'Arden', { incidents: 0 }),
    ]);
    expect(says('all-comparable')).toBeUndefined();
    expect(says('like-for-like-incidents')).toContain('they stayed at 5');
  });

  test('tells breaks with their reason, for whatever they apply to', () => {
    const breaks = [
      { from: '2017-05', reason: 'All new' },
      { from: '2017-06', area: 'Arden', reason: 'New log!' },
      { from: '2017-07', category: 'Drugs', reason: 'Split' },
      { from: '2017-08', area: 'Arden', category: 'Drugs', reason: 'Split again' },
      { from: '2015-08', reason: 'Long ago' },
    ];
    const says = considering([at('2017-04', 'Arden', { incidents: 5 })], {
      profile: parseProfile({ version: 1, breaks }),
    });
    expect(['may', 'june', 'july', 'august'].map((month) => says(`break-${month}-2017`))).toEqual([
      'Figures from May 2017 cannot be compared with those before it. All new.',
      'Figures for Arden from June 2017 cannot be compared with those before it. New log!',
      'Figures for the category “Drugs” from July 2017 cannot be compared with those before it. Split.',
      'Figures for the category “Drugs” in Arden from August 2017 cannot be compared with those before it. Split again.',
    ]);
    expect(says('break-august-2015')).toBeUndefined();
  });

  test('tells what is missing in a sentence, a list, or by pointing to the Notes', () => {
    const months = [
      '2017-04',
      '2017-05',
      '2017-06',
      '2017-07',
      '2017-08',
      '2017-09',
      '2017-10',
      '2017-11',
      '2017-12',
      '2018-01',
      '2018-02',
      '2018-03',
    ];
    const full = (area: string, ...left: string[]) =>
      months.filter((month) => !left.includes(month)).map((month) => at(month, area, { incidents: 1 }));
    expect(considering(full('Arden', '2017-06'))('missing-figures')).toBe(
      'The workbooks hold no figures for incidents of Arden for June 2017. The tables mark what is missing [x]; nothing was estimated in its place.',
    );
    const two = considering([...full('Arden', '2017-06'), ...full('Brackley', '2017-06', '2017-08')]);
    expect(two('missing-figures-list')).toBe(
      'Every area: incidents, June 2017.\nBrackley: incidents, August 2017.',
    );
    const many = Array.from({ length: 6 }, (_, n) => full(`Ward ${n}`, months[n]!)).flat();
    expect(considering(many)('missing-figures')).toContain('which the Notes list');
  });
});

describe('categories, sources and rarer measures', () => {
  test('are ranked with the share of the first, and what is not recorded is said', () => {
    const of = (category: string | undefined, incidents: number): Entry => ({
      month: '2017-04',
      ...(category !== undefined && { category, source: 'Operator' }),
      counts: { incidents },
    });
    const says = considering([of('Drugs', 6), of('Arson', 3), of(undefined, 1)]);
    expect(says('categories-leading')).toBe(
      'The most frequent categories in 2017/18 were Drugs (6, or 60.0% of all incidents) and Arson (3). All categories are in Table A4.',
    );
    expect(says('categories-not-recorded')).toBe('For 1 incident the category is not recorded.');
    expect(says('sources-not-recorded')).toBe('For 1 incident the source is not recorded.');
    expect(says('proactive')).toContain('were the first to see 9 incidents in 2017/18: 100.0% of those');
    expect(says('reactive')).toContain('No incident whose source is recorded was reactive');
    expect(considering([of('Drugs', 1)])('categories-leading')).toBe(
      'Every incident whose category is recorded was in one category, Drugs (1).',
    );
  });

  test('count the incidents begun by an alarm where the activations are, and say where', () => {
    const begun = (area: string, incidents: number): Entry => ({
      month: '2017-04',
      area,
      source: 'Alarm activation',
      counts: { incidents },
    });
    const says = considering([
      at('2017-04', 'Arden', { activations: 60 }),
      begun('Arden', 4),
      begun('Brackley', 3),
    ]);
    expect(says('activations-incidents')).toBe(
      '4 incidents began with an alarm activation in Arden, where the activations were received, which is one for every 15.0 activations.',
    );
  });

  test('answer how many activations led to an incident', () => {
    const says = considering([at('2017-04', 'Schools', { activations: 250_000, incidents: 39 })]);
    expect(says('activations-count')).toContain('received 250,000 alarm activations in 2017/18');
    expect(says('activations-incidents')).toBe(
      'In the areas concerned 39 incidents were recorded, which is one for every 6,410.3 activations.',
    );
    const none = considering([at('2017-04', 'Schools', { activations: 7, incidents: 0 })]);
    expect(none('activations-incidents')).toBe('In the areas concerned no incidents were recorded.');
  });

  test('word evidence, reviews, cameras and faults by their number', () => {
    const says = considering([
      at('2017-04', 'Arden', { evidence: 1, reviews: 1, faults: 1, cameras: 2, availability: 1.97 }),
    ]);
    expect(says('evidence-packages')).toContain('produced 1 evidence package in 2017/18;');
    expect(says('footage-reviews')).toContain('reviewed recorded footage once in 2017/18;');
    expect(says('evidence-rate')).toBe('For every 100 reviews 100.0 evidence packages were produced.');
    expect(says('camera-availability')).toBe(
      'Cameras were working for 98.5% of the time reported in 2017/18.',
    );
    expect(says('camera-faults')).toContain('1 camera fault was reported in 2017/18;');
    const none = considering([at('2017-04', 'Arden', { evidence: 0, reviews: 5 })]);
    expect(none('evidence-rate')).toBe('No review led to an evidence package.');
  });
});
