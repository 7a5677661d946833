import { describe, expect, it } from 'vitest';

import { FEW_RECORDS } from '../../../src/core/check/check-context';
import { paddedText } from '../../../src/core/check/rules/padded-text';
import { check, logOf } from './check-sheets';

/** A log so long that its columns' texts are judged before its rows are gone through. */
const longLog = (changed: Readonly<Record<number, Readonly<Record<string, string>>>>) =>
  logOf(
    Array.from({ length: 2 * FEW_RECORDS }, (_, index) => ({
      reference: `R${String(index)}`,
      ...changed[index],
    })),
  );

describe('texts of a long log', () => {
  it('are found in every row that holds one, in columns of names', () => {
    expect(check(paddedText, [longLog({ 3: { area: 'Stevenage ' }, 400: { area: 'Stevenage ' } })])).toEqual([
      'E5',
      'E402',
    ]);
  });

  it('are found in columns of references, which nothing is counted from', () => {
    expect(
      check(paddedText, [
        longLog({ 0: { reference: ' R0' }, 7: { reference: ' R7' }, 500: { reference: 'R500 ' } }),
      ]),
    ).toEqual(['A2', 'A9', 'A502']);
  });

  it('are all passed where none is meant', () => {
    expect(check(paddedText, [longLog({})])).toEqual([]);
  });
});
