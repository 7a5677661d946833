import { describe, expect, it } from 'vitest';

import { titleOfAnotherMonth } from '../../../../src/core/check/rules/title-of-another-month';
import { check, matrixOf, sentences } from '../check-sheets';

describe('title-of-another-month', () => {
  it('says which of the two a table counts in', () => {
    const matrix = matrixOf({ Stevenage: [3] });
    const said = (chosen: string) => {
      const ambiguities = [{ code: 'title of another month', detail: 'August 2023', chosen }];
      const tables = matrix.tables.map((table) => ({ ...table, ambiguities }));
      return sentences(titleOfAnotherMonth, [{ ...matrix, tables }]);
    };
    expect(said('sheet')).toEqual([
      'The title “August 2023” names another month than its sheet. The table counts in that of the sheet, because another sheet has the title’s.',
    ]);
    expect(said('title')).toEqual([
      'The title “August 2023” names another month than its sheet. The table counts in that of the title.',
    ]);
  });

  it('passes other doubts', () => {
    expect(check(titleOfAnotherMonth, [matrixOf({ Stevenage: [3] })])).toEqual([]);
  });
});
