import { describe as group, expect, test } from 'vitest';

import { describe, linesOf, onlyTable, recogniseText } from '../support/recognise-text';

group('tables of something else', () => {
  test.each([
    [
      'searches with their arrests',
      `
Table 1: Stop and searches by police force area, year ending March 2018 [note 1]
This worksheet contains one table. Some cells refer to notes.
Source: Home Office
Police force area | Stop and searches | Arrests | Percentage leading to arrest [note 2] | Rate per 1,000
Avon and Somerset | 5123 | 700 | 14 | 3.1
Bedfordshire | 2345 | 412 | 18 | 3.6

Footnotes
1. Excludes vehicle-only searches.`,
    ],
    [
      'recorded crime of years',
      `
Police recorded crime by offence group, England and Wales

Offence group | Apr 2016 to Mar 2017 | Apr 2017 to Mar 2018 | % change
Violence against the person | 1162000 | 1395000 | 20
Sexual offences | 121000 | 150000 | 24
1. Police recorded crime data are not designated as National Statistics.`,
    ],
    [
      'a rota',
      `
Control room rota April 2017
Week | Mon | Tue | Wed
1 | AB | CD | EF
2 | CD | AB | EF`,
    ],
    [
      'a price list',
      `
Item | Price | Quantity
Camera bracket | 12.50 | 4
Cable (m) | 0.80 | 200`,
    ],
    [
      'rates and nothing else',
      `
Arrests per 100 incidents 2017/18
Authority | Apr | May | Jun
Stevenage | 12.5 | 13.1 | 9.9
Hertsmere | 8.2 | 7.7 | 10.4`,
    ],
  ])('are said to be none: %s', (_, text) => {
    const recognition = recogniseText(text);
    expect(recognition.layouts).toEqual([]);
    expect(describe(recognition).unrecognised[0]!.reason).not.toBe('');
  });

  test('beside a table that is one are named with their place', () => {
    const table = onlyTable(
      recogniseText(`
Incidents 2017/18
Category | Apr | May | Jun
Robbery | 1 | 2 | 3

Item | Price | Quantity
Camera bracket | 12.50 | 4
Cable (m) | 0.80 | 200`),
    );
    expect(linesOf(table.countRows)).toEqual(['3: Robbery']);
    expect(table.ambiguities.map(({ what }) => what).join()).toContain('A5:C7');
  });
});

group('sheets that are not shown', () => {
  const LOG = 'Date | Category | Arrests\n2017-04-03 | Robbery | 1\n2017-04-04 | Drugs | 0';

  test.each(['hidden', 'very hidden'] as const)('are read, and reported as %s', (visibility) => {
    expect(onlyTable(recogniseText(LOG, { visibility })).visibility).toBe(visibility);
    const none = describe(recogniseText('only a word', { visibility })).unrecognised;
    expect(none.map((sheet) => sheet.visibility)).toEqual([visibility]);
  });

  test('an empty sheet is listed with its reason', () => {
    expect(recogniseText('').unrecognised.map(({ reason }) => reason.code)).toEqual(['empty sheet']);
  });
});

test('two tables side by side end each where its own rows end', () => {
  const { tables } = describe(
    recogniseText(`
Evidence register | | | | | Footage requests
Exhibit no | Date produced | Format | Seal no | | Request ref | Date received | Requested by
1 | 2017-04-03 | DVD | A1 | | 9 | 2017-04-05 | Police
2 | 2017-04-04 | USB | A2 | | 10 | 2017-04-06 | Insurer
3 | 2017-05-04 | USB | A3
4 | 2017-05-09 | USB | A4
Total | 4`),
  );
  expect(tables.map(({ layout, subject, range }) => `${layout} ${subject!} ${range}`)).toEqual([
    'register evidence A2:D7',
    'register reviews F2:H4',
  ]);
});
