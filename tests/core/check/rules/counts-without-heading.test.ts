import { describe, expect, it } from 'vitest';

import { countsWithoutHeading } from '../../../../src/core/check/rules/counts-without-heading';
import { check, effects, matrixOf, sentences } from '../check-sheets';

describe('counts-without-heading', () => {
  /** Two lines with a thirteenth column that is not used. */
  function withColumn(code: string, ...values: readonly (number | string | null)[]) {
    const year = Array<number>(12).fill(1);
    const lines = Object.fromEntries(values.map((value, index) => [`Type ${index}`, [...year, value]]));
    const context = { area: 'Stevenage' };
    const sheet = matrixOf(lines, { dimension: 'category', context });
    const unused = [{ column: 13, header: '', reason: { code } }];
    return { ...sheet, tables: sheet.tables.map((table) => ({ ...table, unused })) };
  }

  it('finds a column of counts at the cell of its heading', () => {
    const sheet = withColumn('no heading', 4, 5);
    expect(check(countsWithoutHeading, [sheet])).toEqual(['N1']);
    expect(sentences(countsWithoutHeading, [sheet])).toEqual([
      'This column holds counts in 2 rows and has no heading, so that it is left out.',
    ]);
    expect(effects(countsWithoutHeading, [sheet])).toMatchObject([{ incidents: 9, area: 'Stevenage' }]);
  });

  it('passes columns without counts, and those left out for another reason', () => {
    expect(check(countsWithoutHeading, [withColumn('no heading', null, 'see note')])).toEqual([]);
    expect(check(countsWithoutHeading, [withColumn('comparison', 4, 5)])).toEqual([]);
  });
});
