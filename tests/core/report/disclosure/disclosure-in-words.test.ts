import { expect, test } from 'vitest';

import { policyInWords, summaryInWords } from '../../../../src/core/report/disclosure/disclosure-in-words';
import { protectFigures } from '../../../../src/core/report/disclosure/protect-figures';
import { makeCube, YEAR } from './support/make-cube';

test.each(['working', 'public'] as const)('the %s copy says which counts are small', (face) => {
  expect(policyInWords({ method: 'suppress', threshold: 5 }, face)).toContain('counts from 1 to 4');
  expect(policyInWords({ method: 'suppress', threshold: 2 }, face)).toContain('counts of 1');
  expect(policyInWords({ method: 'round', threshold: 5 }, face)).toContain('nearest 5');
  expect(policyInWords({ method: 'off', threshold: 5 }, face)).toContain('small ones included');
});

test('only the working copy says that it is not for publication', () => {
  const policy = { method: 'suppress', threshold: 5 } as const;
  expect(policyInWords(policy, 'working')).toContain('not for publication');
  expect(policyInWords(policy, 'public')).not.toContain('publication');
});

test('a summary counts what is withheld, measure by measure', () => {
  const cube = makeCube([
    { category: 'a', count: 2 },
    { category: 'b', count: 9 },
    { category: 'c', count: 90 },
  ]);
  const figures = ['a', 'b', 'c'].map(
    (category) => ({ type: 'sum', measure: 'incidents', where: { year: YEAR, category } }) as const,
  );
  const total = { type: 'sum', measure: 'incidents', where: { year: YEAR } } as const;
  const { summary } = protectFigures([...figures, total], cube, { method: 'suppress', threshold: 5 });
  expect(summaryInWords(summary)).toEqual([
    'Disclosure control: 2 of 4 figures are withheld.',
    'Incidents: of 4 counts 1 withheld as small, 1 to protect them.',
  ]);
  const off = protectFigures(figures, cube, { method: 'off', threshold: 5 });
  expect(summaryInWords(off.summary)).toEqual(['Disclosure control: no figure had to be withheld.']);
});
