import { describe, expect, test } from 'vitest';

import { describe as described, NO_PROFILE, recogniseText } from '../../support/recognise-text';

/** The tables of a log with these lines under its heading, and what is told to be doubtful in each. */
function logOf(...lines: readonly string[]) {
  const text = ['Incident log', 'Date | Category | Arrests', ...lines].join('\n');
  const profile = { ...NO_PROFILE, partnership: { areas: [{ name: 'Old Town' }, { name: 'New Town' }] } };
  const { tables } = described(recogniseText(text, { profile }));
  return {
    rows: tables.map(({ rows }) => `${String(rows.first)}–${String(rows.last)}`),
    titles: tables.map(({ title }) => title),
    contexts: tables.map(({ context }) => context),
    ranges: tables.map(({ range }) => range),
    doubts: tables.map(({ ambiguities }) =>
      ambiguities.map(({ at, what, chosen }) => `${at ?? ''}: ${what} (${chosen})`),
    ),
  };
}

const APRIL = ['2017-04-03 | Robbery | 1', '2017-04-04 | Drugs | 2'];
const MAY = ['2017-05-08 | Robbery | 1', '2017-05-09 | Drugs | 2'];
const BLANK = '';

describe('blank rows inside a log', () => {
  test('there are none: nothing is said', () => {
    expect(logOf(...APRIL, ...MAY)).toMatchObject({ rows: ['3–6'], doubts: [[]] });
  });

  test('the rows below are read as well, and the place is told', () => {
    expect(logOf(...APRIL, BLANK, ...MAY)).toMatchObject({
      rows: ['3–7'],
      doubts: [['row 5: A blank row lies inside the table; the rows below it are read as well. (one table)']],
    });
  });

  test('in several places: the first, and how many, each run of blank rows once', () => {
    expect(logOf(...APRIL, BLANK, BLANK, ...MAY, BLANK, ...MAY)).toMatchObject({
      doubts: [
        [
          'row 5: Blank rows lie inside the table in 2 places; the rows below them are read as well. (one table)',
        ],
      ],
    });
  });

  test('above the first entry and below the last they lie outside', () => {
    expect(logOf(BLANK, ...APRIL, BLANK, BLANK)).toMatchObject({ doubts: [[]] });
  });
});

describe('a log in sections', () => {
  test('is a table for each, in the month that stands above it', () => {
    expect(logOf('April 2017', ...APRIL, 'May 2017', ...MAY)).toMatchObject({
      titles: ['April 2017', 'May 2017'],
      contexts: [{ month: '2017-04' }, { month: '2017-05' }],
      ranges: ['A2:C5', 'A7:C8'],
      rows: ['4–5', '7–8'],
    });
  });

  test('or in the area', () => {
    expect(logOf('Old Town', ...APRIL, 'New Town', ...MAY)).toMatchObject({
      contexts: [{ area: 'Old Town' }, { area: 'New Town' }],
    });
  });

  test('may begin without a line above, and a line without rows makes no table', () => {
    expect(logOf(...APRIL, 'May 2017', 'June 2017', ...MAY)).toMatchObject({
      titles: ['Incident log', 'June 2017'],
      rows: ['3–4', '7–8'],
    });
  });

  test('may be parted by blank rows: they lie inside no table, and are not worth a word', () => {
    for (const between of [[BLANK], [BLANK, BLANK], [BLANK, BLANK, BLANK]]) {
      const { titles, doubts } = logOf('April 2017', ...APRIL, ...between, 'May 2017', BLANK, ...MAY);
      expect([titles, doubts]).toEqual([
        ['April 2017', 'May 2017'],
        [[], []],
      ]);
    }
    expect(logOf('April 2017', ...APRIL, BLANK, BLANK, 'May 2017', BLANK, ...MAY).rows).toEqual([
      '4–5',
      '10–11',
    ]);
  });

  test('with blank rows between heading and first section has no table of nothing', () => {
    expect(logOf(BLANK, 'April 2017', ...APRIL, 'May 2017', BLANK, 'June 2017', ...MAY)).toMatchObject({
      titles: ['April 2017', 'June 2017'],
    });
  });

  test('with a blank row inside a section: it is told there', () => {
    expect(
      logOf('April 2017', ...APRIL, BLANK, ...APRIL, BLANK, 'May 2017', ...MAY, BLANK, ...MAY).doubts,
    ).toEqual([
      ['row 6: A blank row lies inside the table; the rows below it are read as well. (one table)'],
      ['row 13: A blank row lies inside the table; the rows below it are read as well. (one table)'],
    ]);
  });
});
