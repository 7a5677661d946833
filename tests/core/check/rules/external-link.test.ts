import { describe, expect, it } from 'vitest';

import type { Recognition } from '../../../../src/core/recognise/recognition';
import { externalLink } from '../../../../src/core/check/rules/external-link';
import { check, matrixOf, sentences, withGrid, formulas } from '../check-sheets';

describe('external-link', () => {
  function withLinks(links: readonly string[], formula: string) {
    return {
      change: (same: Recognition) => {
        const grids = withGrid({ formulas: formulas({ B2: formula, C2: 'SUM(Table1[Arrests])' }) }).change!(
          same,
        ).grids;
        return {
          ...same,
          grids,
          workbooks: same.workbooks.map((book) => ({ ...book, externalLinks: links })),
        };
      },
    };
  }

  it('names the cells that take figures from another file', () => {
    const sheets = [matrixOf({ A: [1, 2] })];
    expect(check(externalLink, sheets, withLinks(['last year.xlsx'], '[1]Sheet1!A1+1'))).toEqual(['B2']);
    expect(check(externalLink, sheets, withLinks(['x.xlsx'], "'[x.xlsx]Apr 17'!A1"))).toEqual(['B2']);
  });

  it.each([
    ['file:///G:/CCTV/2016%2017%20final.xlsx', 'G:/CCTV/2016 17 final.xlsx'],
    ['100%.xlsx', '100%.xlsx'],
    ['a%0Ab.xlsx', 'a%0Ab.xlsx'],
  ])('writes %s as people do, where that shows all of it', (link, written) => {
    expect(sentences(externalLink, [matrixOf({ A: [1] })], withLinks([link], 'A1'))).toEqual([
      `Formulas in this workbook take figures from another file: ${written}.`,
    ]);
  });

  it('names the workbook where no recognised table is meant', () => {
    expect(
      check(externalLink, [matrixOf({ A: [1] }, {}, { sheet: 'S' })], withLinks(['x.xlsx'], 'A1')),
    ).toEqual(['S']);
  });

  it('passes a workbook without links', () => {
    expect(check(externalLink, [matrixOf({ A: [1] })], withLinks([], '[1]Sheet1!A1'))).toEqual([]);
  });
});
