import { describe, expect, it } from 'vitest';

import { formulaForFile, formulaOfFile } from '../../../../src/workbench/host/file/functions-of-file';

describe('functions younger than the file format', () => {
  it.each([
    ['TEXTJOIN(", ",TRUE,A1:A3)', '_xlfn.TEXTJOIN(", ",TRUE,A1:A3)'],
    ['IFS(A1>1,MAXIFS(B:B,A:A,1))', '_xlfn.IFS(A1>1,_xlfn.MAXIFS(B:B,A:A,1))'],
    ['SORT(Figures[Incidents])', '_xlfn._xlws.SORT(Figures[Incidents])'],
  ])('carry their prefix in files only: %s', (seen, written) => {
    expect(formulaForFile(seen)).toBe(written);
    expect(formulaOfFile(written)).toBe(seen);
  });

  it('leave old functions, texts, names and what nobody can read as they are', () => {
    for (const formula of ['SUM(A1:A3)&"IFS("', 'Concat', 'NETWORKDAYS.INTL(A1,A2)', 'SUM(§'])
      expect(formulaForFile(formula)).toBe(formula);
  });
});
