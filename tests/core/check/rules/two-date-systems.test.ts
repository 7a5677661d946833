import { describe, expect, it } from 'vitest';

import type { Recognition } from '../../../../src/core/recognise/recognition';
import { twoDateSystems } from '../../../../src/core/check/rules/two-date-systems';
import { check, logOf, entries } from '../check-sheets';

describe('two-date-systems', () => {
  function systems(...dateSystems: ('1900' | '1904')[]) {
    return {
      change: (same: Recognition) => ({
        ...same,
        workbooks: same.workbooks.map((book, index) => ({ ...book, dateSystem: dateSystems[index]! })),
      }),
    };
  }
  const sheets = ['a', 'b', 'c'].map((file) => logOf(entries(1), { file, sheet: `in ${file}` }));

  it('finds the workbook that counts dates otherwise', () => {
    expect(check(twoDateSystems, sheets, systems('1900', '1904', '1900'))).toEqual(['in b']);
    expect(check(twoDateSystems, sheets, systems('1904', '1904', '1900'))).toEqual(['in c']);
  });

  it('passes workbooks that all count alike', () => {
    expect(check(twoDateSystems, sheets, systems('1904', '1904', '1904'))).toEqual([]);
  });
});
