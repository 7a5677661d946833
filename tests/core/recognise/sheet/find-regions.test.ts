import { describe, expect, test } from 'vitest';

import { rangeAddress } from '../../../../src/core/grid/address';
import { findRegions } from '../../../../src/core/recognise/sheet/find-regions';
import { SheetView } from '../../../../src/core/recognise/sheet/sheet-view';
import { sheetOfText } from '../../support/sheet-text';

/** Each region with its heading rows, as people count them: `A2:C4 (2)`. */
function regionsOf(text: string): string[] {
  return findRegions(new SheetView(sheetOfText(text))).map(
    ({ firstRow, lastRow, columns, headings, isLoose }) =>
      `${rangeAddress({ firstRow, lastRow, firstColumn: columns.first, lastColumn: columns.last })} (${
        isLoose ? 'loose' : headings.map(({ row }) => row + 1).join(', ')
      })`,
  );
}

describe('regions of a sheet', () => {
  test('a title is no part of the table under it', () => {
    expect(regionsOf('Log\nDate | Category | Arrests\n2017-04-03 | Drugs | 1')).toEqual(['A2:C3 (2)']);
  });

  test('a blank row inside a log does not end it', () => {
    expect(regionsOf('Date | Category | Arrests\n2017-04-03 | Drugs | 1\n\n2017-04-04 | Drugs | 1')).toEqual([
      'A1:C4 (1)',
    ]);
  });

  test('nor do rows below it whose days happen to lie in months that follow each other', () => {
    expect(
      regionsOf(`
Ref | Date | Category
1 | 2019-11-14 | Drugs

2 | 22.02.2020 | Robbery
3 | 2019-10-26 | Drugs
4 | 2019-11-26 | Drugs
5 | 2019-12-26 | Drugs`),
    ).toEqual(['A1:C7 (1)']);
  });

  test('another heading begins another table, the same heading repeats the first', () => {
    const log = 'Date | Category | Arrests\n2017-04-03 | Drugs | 1';
    expect(regionsOf(`${log}\n\n${log}`)).toEqual(['A1:C5 (1)']);
    expect(regionsOf(`${log}\n\nExhibit no | Date produced | Format\n1 | 2017-04-03 | DVD`)).toEqual([
      'A1:C2 (1)',
      'A4:C5 (4)',
    ]);
    // Under a title of its own it is a table of its own.
    expect(regionsOf(`${log}\n\nNight shift log\n${log}`)).toEqual(['A1:C2 (1)', 'A5:C6 (5)']);
  });

  test('two-row headings are one heading', () => {
    expect(
      regionsOf(
        'Month | 2016/17 | < | 2017/18 | <\n^ | Incidents | Arrests | Incidents | Arrests\nApr | 1 | 2 | 3 | 4',
      ),
    ).toEqual(['A1:E3 (1, 2)']);
  });

  test('a spacer column parts nothing, another table’s own names do', () => {
    expect(regionsOf('Date | Category | | Arrests\n2017-04-03 | Drugs | | 1')).toEqual(['A1:D2 (1)']);
    expect(
      regionsOf('Date | Category | | Exhibit no | Date\n2017-04-03 | Drugs | | 1 | 2017-04-03'),
    ).toHaveLength(2);
  });

  test('dated rows are a log whatever stands above them: a row of texts is its heading, anything else is none', () => {
    const entries = [1, 2, 3, 4].map((day) => `${String(day)} | 2017-04-0${String(day)} | Drugs`).join('\n');
    expect(regionsOf(`xq | zz | ff\n${entries}`)).toEqual(['A1:C5 (1)']);
    expect(regionsOf(`Night shift\nxq | zz | ff\n${entries}`)).toEqual(['A2:C6 (2)']);
    expect(regionsOf(entries)).toEqual(['A1:C4 ()']);
    expect(regionsOf(`Night shift\n${entries}`)).toEqual(['A2:C5 ()']);
    expect(regionsOf(`xq | 7 | ff\n${entries}`)).toEqual(['A2:C5 ()']);
  });

  test('cells under which nothing follows are loose, and an empty sheet has none', () => {
    expect(regionsOf('Status | all\nCamera | all')).toEqual(['A1:B2 (loose)']);
    expect(regionsOf('')).toEqual([]);
  });
});
