import { expect, test } from 'vitest';

import { describe, linesOf, onlyTable, recogniseText } from '../../support/recognise-text';

const MONTHS = 'Apr | May | Jun | Jul';

function ofRows(...rows: readonly string[]) {
  return recogniseText(`
Incidents by area 2017/18
Area | ${MONTHS}
${rows.join('\n')}
`);
}

const ALPHA = 'Alpha | 14 | 25 | 36 | 47';
const BETA = 'Beta | 16 | 27 | 38 | 49';

test.each(['Tot.', 'Whole partnership', 'County-wide', 'Cumulative', 'Partnership', 'Hertfordshire', ''])(
  'a last row “%s” that is the sum of the rows above is their total',
  (label) => {
    const table = onlyTable(ofRows(ALPHA, BETA, `${label} | 30 | 52 | 74 | 96`));
    expect(linesOf(table.countRows)).toEqual(['3: Alpha', '4: Beta']);
    expect(table.leftOut).toEqual({ 'total row': [5] });
  },
);

test('a total that only its sums show is said', () => {
  const { ambiguities } = onlyTable(ofRows(ALPHA, BETA, 'Partnership | 30 | 52 | 74 | 96'));
  expect(ambiguities).toContainEqual({
    at: 'row 5',
    what: '“Partnership” adds up the others in every cell. It is taken for their total and does not count.',
    chosen: 'total',
  });
});

test('a first row may be the total, and a group may have its own', () => {
  const first = onlyTable(ofRows('Hertfordshire | 30 | 52 | 74 | 96', ALPHA, BETA));
  expect(linesOf(first.countRows)).toEqual(['4: Alpha', '5: Beta']);
  const groups = onlyTable(
    ofRows(ALPHA, BETA, 'East | 30 | 52 | 74 | 96', ALPHA.replace('Alpha', 'Gamma'), 'Delta | 1 | 2 | 3 | 4'),
  );
  expect(linesOf(groups.countRows)).toEqual(['3: Alpha', '4: Beta', '6: Gamma', '7: Delta']);
});

test.each(['Annual', '12 months', 'Year sum', 'Jahr'])(
  'a column “%s” that adds up the months is their total',
  (label) => {
    const table = onlyTable(
      recogniseText(`
Incidents by area 2017/18
Area | ${MONTHS} | ${label}
${ALPHA} | 122
${BETA} | 130
`),
    );
    expect(table.countColumns).toHaveLength(4);
    expect(table.countColumns.every(({ area }) => area === undefined)).toBe(true);
  },
);

test.each([
  ['one cell differs', ALPHA, BETA, 'Gamma | 30 | 52 | 74 | 97'],
  ['there is one line before', ALPHA, 'Gamma | 14 | 25 | 36 | 47'],
  ['all is nought', 'Alpha | 0 | 0 | 0 | 0', 'Beta | 0 | 0 | 0 | 0', 'Gamma | 0 | 0 | 0 | 0'],
  [
    'the numbers are too small to tell',
    'Alpha | 1 | 0 | 1 | 0',
    'Beta | 0 | 1 | 1 | 0',
    'Gamma | 1 | 1 | 2 | 0',
  ],
  ['only one line adds anything', ALPHA, 'Beta | 0 | 0 | 0 | 0', 'Gamma | 14 | 25 | 36 | 47'],
])('an area counts where %s', (_, ...rows) => {
  expect(onlyTable(ofRows(...rows)).countRows).toHaveLength(rows.length);
});

test('a category of the house list counts though it adds up, and that is said', () => {
  const table = onlyTable(
    recogniseText(`
Incidents by category 2017/18
Category | ${MONTHS}
Robbery | 14 | 25 | 36 | 47
Burglary | 16 | 27 | 38 | 49
Shoplifting | 30 | 52 | 74 | 96
`),
  );
  expect(table.countRows).toHaveLength(3);
  expect(table.ambiguities.map(({ at, chosen }) => [at, chosen])).toContainEqual(['row 5', 'counts']);
});

test('an area of the profile counts though it adds up', () => {
  const profile = {
    version: 1 as const,
    partnership: { areas: [{ name: 'Gamma', kind: 'member' as const }] },
  };
  const { tables } = describe(
    recogniseText(
      `Incidents by area 2017/18\nArea | ${MONTHS}\n${ALPHA}\n${BETA}\nGamma | 30 | 52 | 74 | 96`,
      { profile },
    ),
  );
  expect(tables[0]!.countRows).toHaveLength(3);
});

test('totals of groups may stand together at the foot, and one of all under them', () => {
  const rows = ofRows(
    ALPHA,
    BETA,
    'Gamma | 11 | 23 | 31 | 43',
    'Delta | 10 | 20 | 35 | 41',
    'North hub | 30 | 52 | 74 | 96',
    'South hub | 21 | 43 | 66 | 84',
    'Shire | 51 | 95 | 140 | 180',
  );
  expect(linesOf(onlyTable(rows).countRows)).toEqual(['3: Alpha', '4: Beta', '5: Gamma', '6: Delta']);
});

test('an area counts though the lines on both sides of it together add up to it', () => {
  const rows = ofRows(ALPHA, 'Beta | 30 | 52 | 74 | 96', 'Gamma | 16 | 27 | 38 | 49');
  expect(onlyTable(rows).countRows).toHaveLength(3);
});

test('a total may leave a cell blank', () => {
  const table = onlyTable(ofRows(ALPHA, BETA, 'County | 30 | 52 | 74 | '));
  expect(linesOf(table.countRows)).toEqual(['3: Alpha', '4: Beta']);
});

test.each([
  ['H1', 'H2'],
  ['First half', 'Second half'],
  ['Spring', 'Summer'],
])('columns “%s” and “%s” that add up the months before them are no areas', (one, other) => {
  const table = onlyTable(
    recogniseText(`
Incidents by area 2017/18
Area | Apr | May | Jun | ${one} | Jul | Aug | Sep | ${other}
Alpha | 14 | 25 | 36 | 75 | 47 | 12 | 13 | 72
Beta | 16 | 27 | 38 | 81 | 49 | 15 | 17 | 81
`),
  );
  expect(table.countColumns).toHaveLength(6);
});

const YEAR = 'Apr | May | Jun | Jul | Aug | Sep | Oct | Nov';

test('a name that is known is a total where it adds up far too often to be an accident', () => {
  const table = onlyTable(
    recogniseText(`
Incidents by category 2017/18
Category | ${YEAR}
Robbery | 14 | 25 | 36 | 47 | 14 | 25 | 36 | 47
Burglary | 16 | 27 | 38 | 49 | 16 | 27 | 38 | 49
Shoplifting | 30 | 52 | 74 | 96 | 30 | 52 | 74 | 96
`),
  );
  expect(linesOf(table.countRows)).toEqual(['3: Robbery', '4: Burglary']);
});

test('a total may have a slip in it', () => {
  const table = onlyTable(
    recogniseText(`
Incidents by area 2017/18
Area | ${YEAR}
Alpha | 14 | 25 | 36 | 47 | 14 | 25 | 36 | 47
Beta | 16 | 27 | 38 | 49 | 16 | 27 | 38 | 49
Shire | 30 | 52 | 74 | 96 | 30 | 55 | 74 | 96
`),
  );
  expect(linesOf(table.countRows)).toEqual(['3: Alpha', '4: Beta']);
  expect(table.ambiguities.map(({ what }) => what)).toContain(
    '“Shire” adds up the others in nearly every cell. It is taken for their total, with slips in it, and does not count.',
  );
});
