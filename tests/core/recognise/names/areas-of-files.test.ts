import { describe, expect, it, test } from 'vitest';

import type { Layout } from '../../../../src/core/recognise/layout';
import { areasOfFiles } from '../../../../src/core/recognise/names/areas-of-files';
import { recogniseWorkbooks } from '../../../../src/core/recognise/recognise-workbooks';
import { NO_PROFILE } from '../../support/recognise-text';
import { workbookOf } from '../../support/sheet-text';

describe('areasOfFiles', () => {
  test.each([
    [
      ['Stevenage incidents 2017-18.xlsx', 'East Herts incidents 2017-18.xlsx'],
      ['Stevenage', 'East Herts'],
    ],
    [
      ['Stevenage return Apr 17.xlsx', 'Hertsmere return May 17.xlsx'],
      ['Stevenage', 'Hertsmere'],
    ],
    [
      ['Stevenage_CCTV_stats.csv', 'Hertsmere_CCTV_stats.csv'],
      ['Stevenage', 'Hertsmere'],
    ],
    [
      ['Stevenage.xlsx', 'Hertsmere.xlsx'],
      ['Stevenage', 'Hertsmere'],
    ],
  ])('%j', (files, areas) => {
    expect([...areasOfFiles(files)]).toEqual(files.map((file, index) => [file, areas[index]]));
  });

  test.each([
    [['Stevenage incidents 2017-18.xlsx']],
    [['Stevenage incidents 2016-17.xlsx', 'Stevenage incidents 2017-18.xlsx']],
    [['Incidents 2017-18.xlsx', 'Arrests 2017-18.xlsx']],
    [['Robbery 2017-18.xlsx', 'Burglary 2017-18.xlsx']],
    [['Stevenage incidents.xlsx', 'Board paper Smith.xlsx']],
  ])('says nothing of %j', (files) => {
    expect(areasOfFiles(files).size).toBe(0);
  });
});

/** What each table is taken to be about. */
function areasAround(files: Readonly<Record<string, string>>): (string | undefined)[] {
  const workbooks = Object.entries(files).map(([file, text]) => workbookOf(file, { Return: text }));
  return recogniseWorkbooks(workbooks, NO_PROFILE).layouts.map(({ context }: Layout) => context.area);
}

describe('a table whose title, sheet and lines say no area', () => {
  const MATRIX =
    'Incidents 2017/18\n\nCategory | Apr | May | Jun\nRobbery | 3 | 4 | 5\nAssault | 1 | 2 | 3\n';

  it('is of the area in the name of its file, where files are called alike', () => {
    expect(areasAround({ 'Stevenage 2017-18.xlsx': MATRIX, 'Hertsmere 2017-18.xlsx': MATRIX })).toEqual([
      'Stevenage',
      'Hertsmere',
    ]);
  });

  it('is not, where a table says areas itself', () => {
    const byArea =
      'Incidents 2017/18\n\nArea | Apr | May | Jun\nStevenage | 3 | 4 | 5\nHertsmere | 1 | 2 | 3\n';
    expect(areasAround({ 'Nights 2017-18.xlsx': byArea, 'Days 2017-18.xlsx': byArea })).toEqual([
      undefined,
      undefined,
    ]);
  });
});
