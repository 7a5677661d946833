import { describe, expect, it } from 'vitest';

import { availabilityUnit, isInOtherUnit } from '../../../src/core/records/availability-unit';
import { makeRecognition, type Short } from './make-recognition';

function unitOf(cells: readonly Short[]) {
  const grid = makeRecognition([{ rows: cells.map((cell) => [cell]), tables: [] }]).grids[0]!;
  return availabilityUnit(
    grid,
    cells.map((_, row) => ({ row, column: 0 })),
  );
}

describe('availabilityUnit', () => {
  it('is what most of the column is written in', () => {
    expect(unitOf([99, 98.5, 0.97])).toBe('percentage');
    expect(unitOf([0.99, 0.985, 97])).toBe('fraction');
    expect(unitOf([1, 1, 1])).toBe('fraction');
    expect(unitOf([])).toBe('fraction');
  });

  it('leaves out what names its unit itself, and what is no share', () => {
    expect(unitOf(['99%', '98 %', 0.97])).toBe('fraction');
    expect(unitOf(['n/a', 'off', null, 99])).toBe('percentage');
  });
});

describe('isInOtherUnit', () => {
  it('sees the odd one, but not in a 0 or a percent sign', () => {
    expect(isInOtherUnit({ kind: 'number', number: 0.97 }, 'percentage')).toBe(true);
    expect(isInOtherUnit({ kind: 'number', number: 97 }, 'percentage')).toBe(false);
    expect(isInOtherUnit({ kind: 'number', number: 97 }, 'fraction')).toBe(true);
    expect(isInOtherUnit({ kind: 'number', number: 0 }, 'percentage')).toBe(false);
    expect(isInOtherUnit({ kind: 'text', text: '97%' }, 'fraction')).toBe(false);
  });
});
