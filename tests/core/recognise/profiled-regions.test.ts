import { describe, expect, test } from 'vitest';

import { rangeAddress } from '../../../src/core/grid/address';
import type { TableProfile } from '../../../src/core/profile/profile';
import { profileRegions } from '../../../src/core/recognise/profiled-regions';
import { findRegions, type Region } from '../../../src/core/recognise/sheet/find-regions';
import { SheetView } from '../../../src/core/recognise/sheet/sheet-view';
import { sheetOfText } from '../support/sheet-text';

/** Each region with its heading rows and the row from which titles are read, as people count: `A4:C6 (4) above 1`. */
function written({ firstRow, lastRow, columns, headings, aboveFirstRow }: Region): string {
  const range = rangeAddress({ firstRow, lastRow, firstColumn: columns.first, lastColumn: columns.last });
  return `${range} (${headings.map(({ row }) => row + 1).join(', ')}) above ${String(aboveFirstRow + 1)}`;
}

function profiled(text: string, tables: readonly TableProfile[], find: typeof findRegions = findRegions) {
  const view = new SheetView(sheetOfText(text));
  return profileRegions(view, find(view), { version: 1, tables: [...tables] });
}

function regionsOf(text: string, ...tables: readonly TableProfile[]): string[] {
  return profiled(text, tables).regions.map(({ region }) => written(region));
}

/** A list whose heading is one of fields, and below it another that nobody could know for a heading. */
const TWO_LISTS = `
Stevenage
Date | Category | Arrests
2017-04-01 | Drugs | 1
Wann | Was | Zahl
2017-04-03 | Drugs | 1
2017-04-04 | Drugs | 1
`;

/** Two tables beside each other and one below the left one. */
const THREE_TABLES = `
Date | Category | Arrests | | | | | Date | Category | Arrests
2017-04-01 | Drugs | 1 | | | | | 2017-04-01 | Drugs | 1
2017-04-02 | Drugs | 1 | | | | | 2017-04-02 | Drugs | 1

Stevenage

Exhibit no | Date produced | Format
1 | 2017-04-03 | DVD
2 | 2017-04-03 | DVD
`;
const [LEFT, RIGHT, BELOW] = ['A1:C3 (1) above 1', 'H1:J3 (1) above 1', 'A7:C9 (7) above 4'];

test('without a profile the regions are those that were found', () => {
  expect(regionsOf(TWO_LISTS)).toEqual(['A2:C6 (2) above 1']);
  expect(regionsOf(THREE_TABLES)).toEqual([LEFT, RIGHT, BELOW]);
});

describe('where the profile says that a table begins', () => {
  test('its heading stands, in the table that was found or above it', () => {
    expect(regionsOf(TWO_LISTS, { headerRow: 2 })).toEqual(['A2:C6 (2) above 1']);
    expect(regionsOf(TWO_LISTS, { headerRow: 4 })).toEqual(['A4:C6 (4) above 1']);
    expect(regionsOf(TWO_LISTS, { headerRow: 6 })).toEqual(['A6:C6 (6) above 1']);
    expect(regionsOf(TWO_LISTS, { headerRow: 1 })).toEqual(['A1:C6 (1) above 1']);
  });

  test('it has no heading where only its first row is named', () => {
    expect(regionsOf(TWO_LISTS, { firstRow: 5 })).toEqual(['A5:C6 () above 1']);
  });

  test('other tables stay as they are, and all in order', () => {
    expect(regionsOf(THREE_TABLES, { headerRow: 8 })).toEqual([LEFT, RIGHT, 'A8:C9 (8) above 4']);
    expect(regionsOf(THREE_TABLES, { headerRow: 5 })).toEqual([LEFT, RIGHT, 'A5:C9 (5) above 4']);
    expect(regionsOf(THREE_TABLES, { firstRow: 3 })).toEqual([RIGHT, 'A3:C3 () above 1', BELOW]);
    expect(regionsOf(THREE_TABLES, { firstRow: 1 })).toEqual(['A1:C3 () above 1', RIGHT, BELOW]);
  });

  test('a heading that is known for one keeps what it says', () => {
    const heading = (headerRow: number) =>
      profiled('x | y | z\nDate | Category | Arrests\n1 | 2 | 3\nWann | Was | Zahl\n1 | 2 | 3', [
        { headerRow },
      ]).regions.at(-1)!.region.headings[0]!;
    expect([...heading(2).fields]).toEqual(['date', 'category', 'arrests']);
    expect([...heading(4).fields]).toEqual([]);
    expect([...heading(4).signs]).toEqual([]);
  });

  test('two that it names in one stretch are two tables, whichever is named first', () => {
    const [upper, lower] = [{ headerRow: 2 }, { headerRow: 4 }];
    const both = ['A2:C3 (2) above 1', 'A4:C6 (4) above 4'];
    expect(regionsOf(TWO_LISTS, upper, lower)).toEqual(both);
    expect(regionsOf(TWO_LISTS, lower, upper)).toEqual(both);
  });

  test('a title right above the lower one is its own', () => {
    const titled =
      'Date | Category | Arrests\n2017-04-01 | Drugs | 1\nMay 2017\nWann | Was | Zahl\n1 | Drugs | 1';
    expect(regionsOf(titled, { headerRow: 1 }, { headerRow: 4 })).toEqual([
      'A1:C2 (1) above 1',
      'A4:C5 (4) above 3',
    ]);
  });

  test('a row on which nothing stands is missing, and changes nothing', () => {
    for (const headerRow of [4, 10, 99]) {
      const { regions, missing } = profiled(THREE_TABLES, [{ headerRow }]);
      expect(regions.map(({ region }) => written(region))).toEqual([LEFT, RIGHT, BELOW]);
      expect(missing.map(({ table }) => table)).toEqual([{ headerRow }]);
    }
  });
});

describe('where nothing was found', () => {
  const bare = (tables: readonly TableProfile[], left: string): string[] =>
    profiled(`${left}1 | x\n${left}2 | y\n${left}3 | z`, tables, () => []).regions.map(({ region }) =>
      written(region),
    );

  test('a table goes from its row to the end of the sheet, as wide as that row is filled', () => {
    expect(bare([{ firstRow: 2 }], '')).toEqual(['A2:B3 () above 1']);
    expect(bare([{ headerRow: 1 }], ' | | ')).toEqual(['C1:D3 (1) above 1']);
  });

  test('and ends above the next table', () => {
    const onlyBelow: typeof findRegions = (view) =>
      findRegions(view)
        .slice(-1)
        .map((one) => ({ ...one, aboveFirstRow: 6 }));
    const { regions } = profiled(THREE_TABLES, [{ firstRow: 2 }], onlyBelow);
    expect(regions.map(({ region }) => written(region))).toEqual(['A2:J6 () above 1', 'A7:C9 (7) above 7']);
  });
});

test('a table below all that were found goes to the end of the sheet', () => {
  const onlyLeft: typeof findRegions = (view) => findRegions(view).slice(0, 1);
  const { regions } = profiled(THREE_TABLES, [{ firstRow: 8 }], onlyLeft);
  expect(regions.map(({ region }) => written(region))).toEqual([LEFT, 'A8:C9 () above 1']);
});

test('a sheet that is to be left alone has no regions', () => {
  const { regions, isIgnored } = profiled(THREE_TABLES, [{ layout: 'ignore' }]);
  expect([regions, isIgnored]).toEqual([[], true]);
});
