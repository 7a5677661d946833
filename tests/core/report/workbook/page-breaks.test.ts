import { describe, expect, test } from 'vitest';

import { pageBreaks } from '../../../../src/core/report/workbook/page-breaks';

const page = {
  orientation: 'portrait',
  margins: { top: 0.8, bottom: 0.75 },
  columnWidths: [89],
  repeatedHeight: 0,
} as const;
/** Points of rows a page of this set-up takes. */
const ROOM = (842 - 1.55 * 72) * 0.96;

describe('pageBreaks', () => {
  test('leaves rows that belong to nothing to flow', () => {
    expect(pageBreaks({ ...page, heights: Array.from({ length: 100 }, () => 20), keptTogether: [] })).toEqual(
      [],
    );
  });

  test('moves a heading to the page of what follows it', () => {
    const heights = [...Array.from({ length: 34 }, () => 20), 15, 60];
    expect(34 * 20 + 15).toBeLessThan(ROOM);
    expect(34 * 20 + 75).toBeGreaterThan(ROOM);
    expect(pageBreaks({ ...page, heights, keptTogether: [{ first: 34, last: 35 }] })).toEqual([34]);
  });

  test('keeps a chain of groups on one page', () => {
    const heights = [640, 20, 20, 50];
    const keptTogether = [
      { first: 1, last: 2 },
      { first: 2, last: 3 },
    ];
    expect(pageBreaks({ ...page, heights, keptTogether })).toEqual([1]);
  });

  test('cuts a group that is longer than a page where the page ends', () => {
    expect(pageBreaks({ ...page, heights: [300, 300, 300], keptTogether: [{ first: 0, last: 2 }] })).toEqual([
      2,
    ]);
  });

  test('ends every page of a sheet with groups itself, so that no engine counts otherwise', () => {
    const heights = Array.from({ length: 100 }, () => 36);
    const perPage = Math.floor(ROOM / 36);
    const breaks = pageBreaks({ ...page, heights, keptTogether: [{ first: 60, last: 61 }] });
    expect(breaks.slice(0, 2)).toEqual([perPage, 2 * perPage]);
  });

  test('lets one long table flow', () => {
    const heights = Array.from({ length: 100 }, () => 36);
    expect(
      pageBreaks({ ...page, heights, repeatedHeight: 40, keptTogether: [{ first: 0, last: 1 }] }),
    ).toEqual([]);
  });

  test('makes no more breaks than Excel takes', () => {
    const heights = Array.from({ length: 3000 }, () => 600);
    expect(pageBreaks({ ...page, heights, keptTogether: [{ first: 0, last: 1 }] })).toHaveLength(1000);
  });

  test('a sheet printed smaller has more to a page', () => {
    const heights = [...Array.from({ length: 34 }, () => 20), 15, 60];
    const wide = { ...page, columnWidths: [89, 40] };
    expect(pageBreaks({ ...wide, heights, keptTogether: [{ first: 34, last: 35 }] })).toEqual([]);
  });
});

describe('whole tables', () => {
  const heights = Array.from({ length: 60 }, () => 20);

  test('have a page to themselves where they would be cut', () => {
    expect(pageBreaks({ ...page, heights, keptTogether: [], keptWhole: [{ first: 20, last: 45 }] })).toEqual([
      20, 55,
    ]);
  });

  test('are cut where they are longer than a page', () => {
    const keptWhole = [{ first: 20, last: 59 }];
    expect(pageBreaks({ ...page, heights, keptTogether: [], keptWhole })).toEqual([]);
  });
});
