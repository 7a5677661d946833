import { describe, expect, it } from 'vitest';

import { formulaError } from '../../../../src/core/check/rules/formula-error';
import { error } from '../../records/make-recognition';
import { check, sentences, logOf, matrixOf } from '../check-sheets';

describe('formula-error', () => {
  it('finds an error in a column that is not read', () => {
    const sheet = matrixOf({ A: [...Array<number>(12).fill(1), error('#DIV/0!')] });
    expect(sentences(formulaError, [sheet])).toEqual(['This cell shows #DIV/0!.']);
    expect(check(formulaError, [sheet])).toEqual(['N2']);
  });

  it('leaves errors among the counts to the rule about them', () => {
    expect(check(formulaError, [matrixOf({ A: [error('#REF!')] })])).toEqual([]);
    expect(check(formulaError, [logOf([{ arrests: error('#N/A') }])])).toEqual([]);
  });
});
