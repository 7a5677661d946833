import { describe, expect, test } from 'vitest';

import type { Where } from '../../../../src/core/figures/figure';
import { CellSpace } from '../../../../src/core/report/disclosure/cell-space';
import { Effort, EffortSpent } from '../../../../src/core/report/disclosure/effort';
import { findImpliedCounts } from '../../../../src/core/report/disclosure/implied-counts';
import { formOfWhere } from '../../../../src/core/report/disclosure/linear-form';
import { valueOf } from './support/best-choice';
import { makeCube, type MadeRow } from './support/make-cube';

/** The small counts that follow from these published ones, as what is taken from what. */
function implied(rows: readonly MadeRow[], published: readonly Where[], effort = new Effort(1e6)): string[] {
  const cube = makeCube(rows);
  const space = new CellSpace(cube, 'incidents');
  const counts = published.map((where) => ({ form: formOfWhere(where, space), value: valueOf(cube, where) }));
  const nameOf = (index: number) => Object.values(published[index]!).join(' ') || 'all';
  return findImpliedCounts(counts, space, (value) => value > 0 && value < 5, effort).map((sum) =>
    sum.map(({ index, times }) => `${times < 0 ? '- ' : ''}${nameOf(index)}`).join(' '),
  );
}

const AREAS: readonly MadeRow[] = [
  { area: 'Arden', count: 20 },
  { area: 'Ashby', count: 30 },
  { area: 'Elm', count: 2 },
];

describe('small counts that follow by subtraction', () => {
  test('a total less its parts, where one is printed nowhere', () => {
    expect(implied(AREAS, [{}, { area: 'Arden' }, { area: 'Ashby' }])).toEqual(['all - Arden - Ashby']);
  });

  test('a total less one part', () => {
    expect(implied(AREAS.slice(1), [{}, { area: 'Ashby' }])).toEqual(['all - Ashby']);
  });

  test('are none where the remainder is printed itself, is large, or is nothing', () => {
    expect(implied(AREAS.slice(1), [{}, { area: 'Ashby' }, { area: 'Elm' }])).toEqual([]);
    expect(implied(AREAS, [{}, { area: 'Arden' }])).toEqual([]);
    expect(implied(AREAS.slice(0, 1), [{}, { area: 'Arden' }])).toEqual([]);
  });

  test('a sub-area without a line of its own', () => {
    const rows: MadeRow[] = [
      { area: 'Arden', subArea: 'Old Town', count: 15 },
      { area: 'Arden', subArea: 'Quay', count: 3 },
      { area: 'Ashby', count: 30 },
    ];
    const published: Where[] = [{ area: 'Arden' }, { area: 'Ashby' }, { area: 'Arden', subArea: 'Old Town' }];
    expect(implied(rows, published)).toEqual(['Arden - Arden Old Town']);
  });

  test('is told once, however many ways lead to it', () => {
    const twice: Where[] = [{}, { area: 'Ashby' }, { area: 'ASHBY' }];
    expect(implied(AREAS.slice(1), twice)).toEqual(['all - Ashby']);
  });

  test('looks no further than the effort allows', () => {
    expect(() => implied(AREAS, [{}, { area: 'Arden' }, { area: 'Ashby' }], new Effort(2))).toThrow(
      EffortSpent,
    );
  });
});
