import { describe, expect, it, test } from 'vitest';

import type { SourceWorkbook } from '../../../../src/core/grid/workbook';
import type { Layout } from '../../../../src/core/recognise/layout';
import { areasOfFiles, areasOfSheets } from '../../../../src/core/recognise/names/areas-of-files';
import { recogniseWorkbooks } from '../../../../src/core/recognise/recognise-workbooks';
import { NO_PROFILE } from '../../support/recognise-text';
import { workbookOf } from '../../support/sheet-text';

const NOT_KNOWN = (): boolean => false;
const NOTHING = { areas: new Map(), asked: new Map() };

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
    [
      ['East Herts incident log 16-17.csv', 'North Herts CCTV return 2016-17.xlsx'],
      ['East Herts', 'North Herts'],
    ],
    [
      ['East Herts 2016-2017.csv', 'North Herts 2016-17.xlsx'],
      ['East Herts', 'North Herts'],
    ],
  ])('%j', (files, areas) => {
    expect([...areasOfFiles(files, NOT_KNOWN).areas]).toEqual(
      files.map((file, index) => [file, areas[index]]),
    );
  });

  test.each([
    [['Stevenage incidents 2017-18.xlsx']],
    [['Stevenage incidents 2016-17.xlsx', 'Stevenage incidents 2017-18.xlsx']],
    [['Incidents 2017-18.xlsx', 'Arrests 2017-18.xlsx']],
    [['Robbery 2017-18.xlsx', 'Burglary 2017-18.xlsx']],
    [['Stevenage incidents.xlsx', 'Board paper Smith.xlsx']],
  ])('says nothing of %j', (files) => {
    expect(areasOfFiles(files, NOT_KNOWN)).toEqual(NOTHING);
  });
});

it('says nothing of files called otherwise that may tell the same', () => {
  const files = ['Stevenage log.csv', 'Northgate return.xlsx'];
  expect(areasOfFiles(files, NOT_KNOWN, () => false)).toEqual(NOTHING);
});

describe('areasOfSheets', () => {
  it('takes the names of two or more sheets for areas, and then those of tables with areas of their own', () => {
    expect([...areasOfSheets(['Stevenage Apr 17', 'Hertsmere'], ['East Herts'], NOT_KNOWN).areas]).toEqual([
      ['Stevenage Apr 17', 'Stevenage'],
      ['Hertsmere', 'Hertsmere'],
      ['East Herts', 'East Herts'],
    ]);
  });

  test.each([
    [['Stevenage']],
    [['Stevenage Apr', 'Stevenage May']],
    [['Robbery', 'Burglary']],
    [['Log', 'Sheet2']],
    [['Sue', 'Dave', 'Khan', 'Patel']],
    [['Days', 'Nights', 'Earlies', 'Lates']],
  ])('says nothing of %j', (sheets) => {
    expect(areasOfSheets(sheets, ['Hertsmere'], NOT_KNOWN)).toEqual(NOTHING);
  });
});

describe('names of which nothing says that they are places', () => {
  test('are no areas, and asked about', () => {
    const sheets = areasOfSheets(['Synectics', 'Genetec'], ['Hertsmere'], NOT_KNOWN);
    expect([...sheets.areas]).toEqual([]);
    expect([...sheets.asked.values()]).toEqual(['Synectics', 'Genetec']);
    const files = areasOfFiles(['Legacy export.xlsx', 'Synergy export.xlsx'], NOT_KNOWN);
    expect([...files.areas]).toEqual([]);
    expect([...files.asked.values()]).toEqual(['Legacy', 'Synergy']);
  });

  test('are areas where half of them are known as such', () => {
    const isKnown = (name: string): boolean => name === 'Alpha';
    expect([...areasOfSheets(['Alpha', 'Beta'], [], isKnown).areas.values()]).toEqual(['Alpha', 'Beta']);
    expect(areasOfSheets(['Alpha', 'Beta', 'Gamma'], [], isKnown).areas.size).toBe(0);
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

describe('a log that says no area itself', () => {
  const LOG = [
    'Ref | Date | Time | Category | Arrests',
    ...[3, 14, 25].map(
      (day) => `${String(day)} | 2017-04-${String(day).padStart(2, '0')} | 01:30 | Robbery | 1`,
    ),
  ].join('\n');
  const MATRIX = 'Category | Apr 17 | May 17 | Jun 17\nRobbery | 3 | 4 | 5\nAssault | 1 | 2 | 3\n';
  const BY_PLACE = LOG.replace('Category', 'Area | Category').replaceAll('Robbery', 'Old Town | Robbery');
  const areas = (...workbooks: SourceWorkbook[]): (string | undefined)[] =>
    recogniseWorkbooks(workbooks, NO_PROFILE).layouts.map(({ context }) => context.area);

  it('is of the area its sheet is called after, where other sheets are called after others', () => {
    expect(areas(workbookOf('logs.xlsx', { Stevenage: LOG, 'East Herts': LOG }))).toEqual([
      'Stevenage',
      'East Herts',
    ]);
    expect(areas(workbookOf('logs.xlsx', { 'Stevenage Apr 17': LOG, 'North Herts': MATRIX }))).toEqual([
      'Stevenage',
      'North Herts',
    ]);
    const sheets = { Stevenage: BY_PLACE, 'East Herts': LOG, 'North Herts': MATRIX };
    expect(areas(workbookOf('logs.xlsx', sheets))).toEqual(['Stevenage', 'East Herts', 'North Herts']);
  });

  it('is not, where only one sheet is called after anything, or after what is no place', () => {
    expect(areas(workbookOf('logs.xlsx', { Stevenage: LOG }))).toEqual([undefined]);
    expect(areas(workbookOf('logs.xlsx', { Robbery: LOG, Burglary: LOG }))).toEqual([undefined, undefined]);
  });

  it('is of the area its file is called after, where another file is called after the area of its tables', () => {
    const other = workbookOf('North Herts CCTV return 2017-18.xlsx', {
      'North Herts': MATRIX.replace('Apr 17 | May 17 | Jun 17', 'Jul 17 | Aug 17 | Sep 17'),
    });
    expect(
      areas(
        workbookOf('East Herts incident log 17-18.csv', {
          'East Herts incident log 17-18': LOG,
        }),
        other,
      ),
    ).toEqual(['East Herts', 'North Herts']);
  });
});
