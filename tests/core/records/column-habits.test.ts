import { describe, expect, it } from 'vitest';

import { areCrossesNo, dateHabits, monthHabits, timeHabits } from '../../../src/core/records/column-habits';
import { date, log, makeRecognition, type Short } from './make-recognition';

function habits<T>(
  read: (...task: [Parameters<typeof dateHabits>[0], Parameters<typeof dateHabits>[1], number]) => T,
  cells: readonly Short[],
): T {
  const recognition = makeRecognition([
    { rows: [['x'], ...cells.map((cell) => [cell])], tables: [log(['date'])] },
  ]);
  return read(recognition.grids[0]!, recognition.layouts[0]!, 0);
}

describe('column habits', () => {
  it('know a column of serials written as text', () => {
    expect(habits(dateHabits, ['42828', '42829.5', 'Total'])).toEqual({ serialTexts: true });
    expect(habits(dateHabits, ['03/04/2017', '42829', '04/04/2017'])).toEqual({ serialTexts: false });
    expect(habits(dateHabits, [date(42_828), 42_829])).toEqual({ serialTexts: false });
    expect(habits(dateHabits, ['42828', '03/04/2017'])).toEqual({ serialTexts: false });
    expect(habits(dateHabits, ['4282', '428281', 'a42828', '42828a'])).toEqual({ serialTexts: false });
  });

  it('know clock digits that lost their zeros', () => {
    expect(habits(timeHabits, ['130', '5', '2359']).leadingZerosLost).toBe(true);
    expect(habits(timeHabits, ['0130', '5', '2359']).leadingZerosLost).toBe(false);
    expect(habits(timeHabits, ['1:30', '130']).leadingZerosLost).toBe(false);
    expect(habits(timeHabits, ['9', '10']).leadingZerosLost).toBe(false);
    expect(habits(timeHabits, ['0', '130']).leadingZerosLost).toBe(true);
    expect(habits(timeHabits, ['00', '130']).leadingZerosLost).toBe(false);
    expect(habits(timeHabits, ['130', '13000']).leadingZerosLost).toBe(false);
    expect(habits(timeHabits, ['130', '5h']).leadingZerosLost).toBe(false);
    expect(habits(timeHabits, ['130', 'c. 5']).leadingZerosLost).toBe(false);
  });

  it.each([
    [['✓', 'X', '✓'], true],
    [['Y', 'x'], true],
    [['Y', 'N', 'X', '✓'], true],
    [['X', '', 'X'], false],
    [['Y', 'N', 'X'], false],
  ])('know whether the crosses of %j are noes', (cells, are) => {
    expect(habits((grid, _, column) => areCrossesNo(grid, column), cells)).toBe(are);
  });

  it('make no habit of a single time', () => {
    expect(habits(timeHabits, ['130']).leadingZerosLost).toBe(false);
    expect(habits(timeHabits, []).leadingZerosLost).toBe(false);
  });

  it('know periods of the financial year by their header', () => {
    expect(monthHabits('Period').financialPeriods).toBe(true);
    expect(monthHabits('Month').financialPeriods).toBe(false);
  });
});
