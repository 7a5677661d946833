import { describe, expect, test } from 'vitest';

import { ColumnSample } from '../../../../src/core/recognise/fields/column-sample';
import { isPartOf, otherParts, splitOf } from '../../../../src/core/recognise/fields/split-columns';
import { sheetOfText } from '../../support/sheet-text';

/** A column with its heading and the cells under it. */
function columnOf(header: string, column: number, ...cells: readonly string[]) {
  const grid = sheetOfText(cells.join('\n'));
  return {
    column,
    header,
    sample: new ColumnSample(
      grid,
      0,
      cells.map((_, row) => row),
    ),
  };
}

const ALL = columnOf('Arrests', 0, '2', '1');
const MALE = columnOf('Arrests (M)', 1, '1', '1');
const FEMALE = columnOf('Arrests (F)', 2, '1', '0');

describe('what a heading says of a part', () => {
  test.each([
    ['Arrests Male', { by: 'sex', part: 'male' }],
    ['No. of females arrested', { by: 'sex', part: 'female' }],
    ['Arrests – other', { by: 'sex', part: 'other sex' }],
    ['Juvenile arrests', { by: 'age', part: 'juvenile' }],
    ['Arrests 18 and over', { by: 'age', part: 'adult' }],
    ['Male juveniles arrested', { by: 'sex and age', part: 'male, juvenile' }],
  ])('%s', (heading, split) => {
    expect(splitOf(heading)).toEqual(split);
  });

  test.each(['Arrests', 'Males and females arrested', 'Age of male', 'Adults and juveniles', ''])(
    '%j: none',
    (heading) => {
      expect(splitOf(heading)).toBeUndefined();
    },
  );
});

describe('a part of a column', () => {
  test('is that of one sex, where the column counts all', () => {
    expect(isPartOf('arrests', ALL, MALE)).toBe(true);
  });

  test('is none where the column counts a part itself, or the other all as well', () => {
    expect(isPartOf('arrests', MALE, FEMALE)).toBe(false);
    expect(isPartOf('arrests', ALL, columnOf('No. arrested', 3, '2'))).toBe(false);
    expect(isPartOf('arrests', MALE, ALL)).toBe(false);
  });

  test('is none of what logs do not count in parts', () => {
    const discs = columnOf('Discs', 0, '2');
    expect(isPartOf('evidence', discs, columnOf('Male', 1, '1'))).toBe(false);
  });
});

describe('the other parts of a count', () => {
  test('are the other sexes, each once', () => {
    const again = columnOf('Females arrested', 4, '1');
    expect(otherParts('arrests', MALE, [FEMALE, again])).toEqual([FEMALE]);
    expect(otherParts('arrests', MALE, [columnOf('Males arrested', 4, '1')])).toEqual([]);
  });

  test('are no ages: that counts the same persons again', () => {
    expect(otherParts('arrests', MALE, [columnOf('Juveniles arrested', 3, '1')])).toEqual([]);
  });

  test('may be blank or yes and no, but no names', () => {
    const blank = columnOf('Females', 3, '');
    expect(otherParts('arrests', MALE, [blank])).toEqual([blank]);
    const answers = columnOf('Females', 3, 'Y', 'N');
    expect(otherParts('arrests', MALE, [answers])).toEqual([answers]);
    expect(otherParts('arrests', MALE, [columnOf('Females', 3, 'Smith', 'Jones')])).toEqual([]);
  });

  test('of a column of all, or of another field, are none', () => {
    expect(otherParts('arrests', ALL, [MALE, FEMALE])).toEqual([]);
    expect(otherParts('evidence', MALE, [FEMALE])).toEqual([]);
  });
});
