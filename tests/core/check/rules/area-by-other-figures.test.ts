import { describe, expect, it } from 'vitest';

import { areaByOtherFigures } from '../../../../src/core/check/rules/area-by-other-figures';
import { check, matrixOf, sentences } from '../check-sheets';

describe('area-by-other-figures', () => {
  it('names a table that was given a name since its figures are its own', () => {
    const matrix = matrixOf({ Stevenage: [3] });
    const ambiguities = [{ code: 'area by other figures', detail: 'Hub', chosen: 'Hub' }];
    const tables = matrix.tables.map((table) => ({ ...table, ambiguities }));
    expect(sentences(areaByOtherFigures, [{ ...matrix, tables }])).toEqual([
      'Nothing says of which area this table is, and its figures differ clearly from those of other tables: it counts beside them, as “Hub”.',
    ]);
  });

  it('passes other doubts', () => {
    expect(check(areaByOtherFigures, [matrixOf({ Stevenage: [3] })])).toEqual([]);
  });
});
