import { describe, expect, it } from 'vitest';

import { tablesDisagree } from '../../../../src/core/check/rules/tables-disagree';
import { check, sentences, effects, logOf, matrixOf, entries } from '../check-sheets';

describe('tables-disagree', () => {
  it('finds the table that says something else than what counts', () => {
    const sheets = [logOf(entries(3)), matrixOf({ Stevenage: [5] }, {}, { sheet: 'Matrix' })];
    expect(sentences(tablesDisagree, sheets)).toEqual([
      'This table gives 5 incidents for Stevenage in April 2017; the table that is counted gives 3.',
    ]);
    expect(effects(tablesDisagree, sheets)).toMatchObject([{ incidents: 2, area: 'Stevenage' }]);
  });

  it('passes tables that agree', () => {
    expect(check(tablesDisagree, [logOf(entries(3)), matrixOf({ Stevenage: [3] })])).toEqual([]);
  });
});
