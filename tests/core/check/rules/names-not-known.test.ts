import { describe, expect, it } from 'vitest';

import { namesNotKnown } from '../../../../src/core/check/rules/names-not-known';
import { check, matrixOf, sentences } from '../check-sheets';

describe('names-not-known', () => {
  it('says what names were taken for where nothing says what they are', () => {
    const matrix = matrixOf({ Stevenage: [3] });
    const ambiguities = [{ code: 'names not known', detail: 'Hub, old Yard', chosen: 'category' }];
    const tables = matrix.tables.map((table) => ({ ...table, ambiguities }));
    expect(sentences(namesNotKnown, [{ ...matrix, tables }])).toEqual([
      'Nothing says what Hub, old Yard are: they are counted as categories.',
    ]);
  });

  it('passes other doubts', () => {
    expect(check(namesNotKnown, [matrixOf({ Stevenage: [3] })])).toEqual([]);
  });
});
