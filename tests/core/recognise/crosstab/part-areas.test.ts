import { expect, test } from 'vitest';

import { describe as describeTables, linesOf, recogniseText } from '../../support/recognise-text';
import { recogniseWorkbooks } from '../../../../src/core/recognise/recognise-workbooks';
import { workbookOf } from '../../support/sheet-text';

const PARENTS = {
  Estate: 'Northtown',
  Harbour: 'Southtown',
  'Town Centre (Northtown)': 'Northtown',
  'Town Centre (Southtown)': 'Southtown',
};

function parentsIn(recognition: ReturnType<typeof recogniseText>): Record<string, string | undefined> {
  const areas = recognition.profile.partnership?.areas ?? [];
  return Object.fromEntries(
    areas.filter(({ parent }) => parent !== undefined).map(({ name, parent }) => [name, parent]),
  );
}

test.each([
  [
    'set in under totals',
    'Area | Apr | May | Jun\nNorthtown | 40 | 41 | 42\n..Town Centre | 30 | 30 | 30\n..Estate | 10 | 11 | 12\nSouthtown | 70 | 71 | 72\n..Town Centre | 50 | 50 | 50\n..Harbour | 20 | 21 | 22',
  ],
  [
    'under headings without counts',
    'Area | Apr | May | Jun\nNorthtown | | |\n..Town Centre | 30 | 30 | 30\n..Estate | 10 | 11 | 12\nSouthtown | | |\n..Town Centre | 50 | 50 | 50\n..Harbour | 20 | 21 | 22',
  ],
  [
    'beside a column of districts',
    'District | Area | Apr | May | Jun\nNorthtown | Town Centre | 30 | 30 | 30\n | Estate | 10 | 11 | 12\nSouthtown | Town Centre | 50 | 50 | 50\n | Harbour | 20 | 21 | 22',
  ],
])('a part of the same name under two areas is two places: %s', (_, rows) => {
  const recognition = recogniseText(`\nIncidents by area 2017/18\n${rows}\n`);
  const [table] = describeTables(recognition).tables;
  expect(linesOf(table!.countRows).map((line) => line.split(': ')[1])).toEqual([
    'Town Centre (Northtown)',
    'Estate',
    'Town Centre (Southtown)',
    'Harbour',
  ]);
  expect(parentsIn(recognition)).toEqual(PARENTS);
});

test('parts of the same name on sheets of two areas are two places', () => {
  const sheet = (area: string, other: string): string =>
    `${area} incidents by sub-area 2017/18\nArea | Apr | May | Jun\nTown Centre | 30 | 31 | 32\n${other} | 10 | 11 | 12`;
  const recognition = recogniseWorkbooks(
    [
      workbookOf('a.xlsx', {
        Northtown: sheet('Northtown', 'Estate'),
        Southtown: sheet('Southtown', 'Harbour'),
      }),
    ],
    { version: 1 },
  );
  expect(parentsIn(recognition)).toEqual(PARENTS);
});

test('where no name comes back a district heading is not taken for a parent', () => {
  const recognition = recogniseText(
    '\nIncidents by area 2017/18\nDistrict | Area | Apr | May | Jun\nNorthtown | Market | 30 | 30 | 30\n | Estate | 10 | 11 | 12\nSouthtown | Quay | 50 | 50 | 50\n',
  );
  expect(parentsIn(recognition)).toEqual({});
});
