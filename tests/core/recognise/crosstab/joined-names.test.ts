import { describe, expect, it, test } from 'vitest';

import { joinedNameOf } from '../../../../src/core/recognise/crosstab/joined-names';
import { linesOf, onlyTable, recogniseText } from '../../support/recognise-text';

test.each([
  ['Northtown Incidents', 'Northtown', 'incidents'],
  ['East Northtown Police attendances', 'East Northtown', 'attendances'],
  ['Northtown Att', 'Northtown', 'attendances'],
  ['Arrests in East Northtown', 'East Northtown', 'arrests'],
  ['Incidents Northtown', 'Northtown', 'incidents'],
])('%s is %s and %s', (text, name, measure) => {
  expect(joinedNameOf(text)).toEqual({ name, measure });
});

test.each(['Northtown', 'Incidents', 'Public order', 'Arrest warrant'])(
  '%s is no name with a measure',
  (text) => {
    expect(joinedNameOf(text)).toBeUndefined();
  },
);

const MONTHS = ['Apr', 'May', 'Jun', 'Jul'].map((month) => `${month} | 11 | 2 | 13 | 4`).join('\n');

describe('names and measures in one heading', () => {
  const expected = [
    'B: incidents Northtown',
    'C: arrests Northtown',
    'D: incidents South Marsh',
    'E: arrests South Marsh',
  ];

  it.each([
    'Northtown Incidents | Northtown Arrests | South Marsh Incidents | South Marsh Arrests',
    'Northtown inc | Northtown arr | South Marsh inc | South Marsh arr',
    'Incidents in Northtown | Arrests in Northtown | Incidents in South Marsh | Arrests in South Marsh',
  ])('are a block of areas and no log: %s', (heading) => {
    const table = onlyTable(recogniseText(`Return 2017/18\n\nMonth | ${heading}\n${MONTHS}`));
    expect(table.layout).toBe('block');
    expect(linesOf(table.countColumns)).toEqual(expected);
  });

  it('go down as well', () => {
    const table = onlyTable(
      recogniseText(`
Return 2017/18
Indicator | Apr | May | Jun
Northtown incidents | 11 | 12 | 13
Northtown arrests | 1 | 2 | 3
South Marsh incidents | 21 | 22 | 23
South Marsh arrests | 2 | 3 | 4`),
    );
    expect(linesOf(table.countRows)).toEqual([
      '3: incidents Northtown',
      '4: arrests Northtown',
      '5: incidents South Marsh',
      '6: arrests South Marsh',
    ]);
  });

  it('are the name of a category where nothing says otherwise', () => {
    const table = onlyTable(
      recogniseText(`
Arrests by category 2017/18
Category | Apr | May | Jun
Domestic incidents | 1 | 2 | 3
Racist incidents | 1 | 2 | 3
Robbery | 1 | 2 | 3`),
    );
    expect(table.context.measure).toBe('arrests');
    expect(linesOf(table.countRows)[0]).toBe('3: Domestic incidents');
  });
});
