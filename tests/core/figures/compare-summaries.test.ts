import { expect, it } from 'vitest';

import { compareSummaries } from '../../../src/core/figures/compare-summaries';
import type { FiguresSummary } from '../../../src/core/figures/summarise';

const summary = (change: Partial<FiguresSummary>): FiguresSummary => ({
  year: '2017/18',
  years: { '2017/18': 5 },
  totals: { incidents: 5, arrests: 2 },
  by: { area: {}, category: {}, month: {}, source: {} },
  rows: { read: 5, counted: 5, excluded: 0 },
  excluded: [],
  findings: { error: 0, warning: 0, info: 0 },
  ...change,
});

it('names every figure that differs, and those only one side has', () => {
  const before = summary({ by: { ...summary({}).by, area: { A: { incidents: 5 } } } });
  const after = summary({
    years: { '2017/18': 4, '2018/19': 1 },
    totals: { incidents: 4, arrests: 2 },
    by: { ...summary({}).by, area: { A: { incidents: 3 }, B: { incidents: 1 } } },
  });
  expect(compareSummaries(before, after)).toEqual([
    { of: 'total', name: '', measure: 'incidents', before: 5, after: 4 },
    { of: 'year', name: '2017/18', measure: 'incidents', before: 5, after: 4 },
    { of: 'year', name: '2018/19', measure: 'incidents', before: 0, after: 1 },
    { of: 'area', name: 'A', measure: 'incidents', before: 5, after: 3 },
    { of: 'area', name: 'B', measure: 'incidents', before: 0, after: 1 },
  ]);
});

it('finds nothing between the same', () => {
  expect(compareSummaries(summary({}), summary({}))).toEqual([]);
});

it('compares every dimension, in its order, and figures only one side has', () => {
  const only = { A: { incidents: 1, arrests: 1 } };
  const none = { area: {}, category: {}, month: {}, source: {} };
  const after = summary({ by: { area: only, category: only, month: only, source: only } });
  const changes = compareSummaries(summary({ by: none }), after);
  expect(changes.map(({ of, measure }) => `${of} ${measure}`)).toEqual(
    ['area', 'category', 'month', 'source'].flatMap((of) => [`${of} incidents`, `${of} arrests`]),
  );
  expect(changes.every(({ name, before, after: now }) => name === 'A' && before === 0 && now === 1)).toBe(
    true,
  );
  const gone = compareSummaries(after, summary({ by: none }));
  expect(gone).toHaveLength(changes.length);
  expect(gone.every(({ before, after: now }) => before === 1 && now === 0)).toBe(true);
});
