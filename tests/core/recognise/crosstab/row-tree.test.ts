import { expect, test } from 'vitest';

import { encodeRecords } from '../../../../src/core/records/encode-records';
import { linesOf, NO_PROFILE, onlyTable, recogniseText } from '../../support/recognise-text';

const PIVOT = `
Year | 2017/18
Sum of Incidents | Column Labels
Row Labels | Apr | May | Jun | Grand Total
Stevenage | 10 | 11 | 12 | 33
..Old Town | 4 | 4 | 4 | 12
..Bedwell | 5 | 5 | 6 | 16
..(blank) | 1 | 2 | 2 | 5
Hertsmere | 3 | 3 | 3 | 9
..Potters Bar | 3 | 3 | 3 | 9
Grand Total | 13 | 14 | 15 | 42
`;

/** Incidents that count, by reporting area. */
function incidentsByArea(...[text, options]: Parameters<typeof recogniseText>): Record<string, number> {
  const { columns, areas } = encodeRecords(recogniseText(text, options));
  const sums: Record<string, number> = {};
  for (let record = 0; record < columns.length; record++) {
    if (columns.exclusion[record] !== 0) continue;
    const area = areas[columns.area[record]!];
    const name = area?.parent === undefined ? (area?.name ?? 'none') : areas[area.parent]!.name;
    sums[name] = (sums[name] ?? 0) + columns.measures.get('incidents')![record]!;
  }
  return sums;
}

test('areas set in under an area are its parts, and a blank among them is its own', () => {
  const table = onlyTable(recogniseText(PIVOT));
  expect(linesOf(table.countRows)).toEqual(['5: Old Town', '6: Bedwell', '7: Stevenage', '9: Potters Bar']);
  expect(incidentsByArea(PIVOT)).toEqual({ Stevenage: 33, Hertsmere: 9 });
});

test('a profile that names the areas counts the same', () => {
  const areas = [
    { name: 'Stevenage', kind: 'member' as const },
    { name: 'Old Town', parent: 'Stevenage' },
    { name: 'Bedwell', parent: 'Stevenage' },
    { name: 'Potters Bar', parent: 'Hertsmere' },
  ];
  const profile = { ...NO_PROFILE, partnership: { areas } };
  expect(incidentsByArea(PIVOT, { profile })).toEqual({ Stevenage: 33, Hertsmere: 9 });
});

test('the inferred profile counts the same again', () => {
  const { profile } = recogniseText(PIVOT);
  expect(incidentsByArea(PIVOT, { profile })).toEqual({ Stevenage: 33, Hertsmere: 9 });
});

test('“Other” under an area is the area’s own, under however many areas it stands', () => {
  const text = PIVOT.replace('(blank)', 'Other').replace(
    '..Potters Bar | 3 | 3 | 3 | 9',
    '..Potters Bar | 1 | 1 | 1 | 3\n..Other | 2 | 2 | 2 | 6',
  );
  expect(incidentsByArea(text)).toEqual({ Stevenage: 33, Hertsmere: 9 });
});

const TIDY = ['Month | Area | Sub-area | Incidents'].concat(
  [3, 5, 4].flatMap((count, index) => {
    const month = `2017-0${String(index + 4)}`;
    return [
      `${month} | Stevenage | Old Town | ${String(count)}`,
      `${month} | Stevenage | Town Centre | ${String(2 * count)}`,
      `${month} | Hertsmere | | ${String(count + 3)}`,
      `${month} | East Herts | | ${String(count - 1)}`,
    ];
  }),
);

test('an area without parts takes none of the rows below it that name another', () => {
  const text = TIDY.join('\n');
  const recognition = recogniseText(text);
  expect(incidentsByArea(text)).toEqual({ Stevenage: 36, Hertsmere: 21, 'East Herts': 9 });
  expect(encodeRecords(recognition).columns.length).toBe(12);
});

test('an area with parts and a row of its own counts once', () => {
  const whole = [3, 5, 4].map(
    (count, index) => `2017-0${String(index + 4)} | Stevenage | | ${String(3 * count)}`,
  );
  const text = [...TIDY, ...whole].join('\n');
  expect(incidentsByArea(text)).toEqual({ Stevenage: 36, Hertsmere: 21, 'East Herts': 9 });
});
