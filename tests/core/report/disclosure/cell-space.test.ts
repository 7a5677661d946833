import { describe, expect, test } from 'vitest';

import { CellSpace } from '../../../../src/core/report/disclosure/cell-space';
import { scopeOf } from '../../../../src/core/report/disclosure/scope';
import { makeCube } from './support/make-cube';

const CUBE = makeCube([
  { month: 0, area: 'Arden', subArea: 'Old Town', category: 'Theft', count: 3 },
  { month: 1, area: 'Arden', subArea: 'Riverside', category: 'Drugs', count: 4 },
  { month: 1, area: 'Dunmoor', category: 'Theft', count: 5 },
  { month: 2, area: 'Dunmoor', category: 'Arson', measure: 'arrests', count: 1 },
]);
const SPACE = new CellSpace(CUBE, 'incidents');

describe('the cells a reader reckons with', () => {
  test('are all combinations of sub-area and category, occurring or not', () => {
    expect(SPACE.domain(scopeOf('category')).size).toBe(2);
    expect(SPACE.domain(scopeOf('subArea', 'category')).size).toBe(3 * 2);
  });

  test('are only the months in which an area reports the measure', () => {
    expect(SPACE.domain(scopeOf('month')).size).toBe(2);
    expect(SPACE.domain(scopeOf('month', 'area')).size).toBe(3);
    expect(SPACE.domain(scopeOf('month', 'subArea')).size).toBe(2 + 2 + 1);
  });

  test('say which times and areas go together only where not all do', () => {
    const both = [scopeOf('month'), scopeOf('area')];
    expect(SPACE.whenAndWhere(both)).toBe(scopeOf('month', 'area'));
    expect(SPACE.whenAndWhere([scopeOf('month'), scopeOf('category')])).toBeUndefined();
    expect(SPACE.whenAndWhere([scopeOf('year', 'area')])).toBeUndefined();
  });

  test('add up on every scope', () => {
    const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
    for (const scope of [0, scopeOf('month'), scopeOf('subArea', 'category'), scopeOf('likeForLike')]) {
      expect(total(SPACE.tabulate(scope))).toBe(12);
    }
    expect([...SPACE.tabulate(scopeOf('area'))]).toEqual([7, 5]);
  });

  test('project onto fewer variables', () => {
    const fine = scopeOf('month', 'area');
    const projection = SPACE.projection(fine, scopeOf('area'));
    const sums = new Float64Array(2);
    SPACE.tabulate(fine).forEach((value, index) => (sums[projection[index]!]! += value));
    expect([...sums]).toEqual([7, 5]);
  });

  test('compare names without case, as figures do', () => {
    const space = new CellSpace(
      makeCube([
        { category: 'Theft', count: 1 },
        { category: 'THEFT', count: 2 },
      ]),
      'incidents',
    );
    expect(space.categories).toEqual(['theft']);
    expect([...space.tabulate(scopeOf('category'))]).toEqual([3]);
  });

  test('of nothing recorded are none', () => {
    const space = new CellSpace(CUBE, 'reviews');
    expect(space.domain(scopeOf('area')).size).toBe(0);
    expect(space.domain(0).size).toBe(1);
    expect([...space.tabulate(0)]).toEqual([0]);
  });
});
