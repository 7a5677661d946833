import { describe, expect, test } from 'vitest';

import type { Figure, Where } from '../../../../src/core/figures/figure';
import { CellSpace } from '../../../../src/core/report/disclosure/cell-space';
import {
  type Addition,
  formKey,
  formOfWhere,
  isEmpty,
  readAddition,
} from '../../../../src/core/report/disclosure/linear-form';
import { scopeOf } from '../../../../src/core/report/disclosure/scope';
import { makeCube, monthAt, YEAR } from './support/make-cube';

const AREAS = ['Arden', 'Brackley'];
const CUBE = makeCube(
  [2016, YEAR].flatMap((year) =>
    AREAS.flatMap((area) =>
      [0, 1].flatMap((month) =>
        ['Theft', 'Drugs'].map((category) => ({ year, month, area, category, count: 6 })),
      ),
    ),
  ),
);
const SPACE = new CellSpace(CUBE, 'incidents');

function sum(where: Where): Figure {
  return { type: 'sum', measure: 'incidents', where };
}

function read(figure: Figure): Addition | undefined {
  return readAddition(figure, (measure) => (measure === 'incidents' ? SPACE : new CellSpace(CUBE, measure)));
}

function key(figure: Figure): string {
  return formKey(read(figure)!.form);
}

describe('a count as what it adds', () => {
  test('is the same however it is written', () => {
    const year = key(sum({ year: YEAR }));
    const areas = AREAS.map((area) => sum({ year: YEAR, area }));
    expect(key(sum({ year: YEAR, areaKind: 'member' }))).toBe(year);
    expect(key(sum({ year: YEAR, likeForLike: 'incidents' }))).toBe(year);
    expect(key({ type: 'total', parts: areas })).toBe(year);
    expect(key({ type: 'total', parts: [{ type: 'total', parts: areas }] })).toBe(year);
    expect(key(sum({ area: 'ARDEN', month: monthAt(0) }))).toBe(
      key(sum({ area: 'Arden', month: monthAt(0), year: YEAR })),
    );
    const rest: Figure = { type: 'difference', now: sum({ year: YEAR }), before: areas[0]! };
    expect(key(rest)).toBe(key(areas[1]!));
  });

  test('keeps to the variables it depends on', () => {
    expect(formOfWhere({ year: YEAR, areaKind: 'member' }, SPACE).scope).toBe(scopeOf('year'));
    expect(formOfWhere({}, SPACE).scope).toBe(0);
    expect(formOfWhere({ month: monthAt(0) }, SPACE).scope).toBe(scopeOf('month'));
  });

  test('is empty where nothing fits', () => {
    expect(isEmpty(formOfWhere({ area: 'Nowhere' }, SPACE))).toBe(true);
    expect(isEmpty(formOfWhere({ areaKind: 'client' }, SPACE))).toBe(true);
    expect(isEmpty(formOfWhere({ year: YEAR }, new CellSpace(makeCube([]), 'incidents')))).toBe(true);
  });

  test('may have a number added or taken off', () => {
    const lessOne: Figure = { type: 'difference', now: sum({}), before: { type: 'constant', value: 1 } };
    expect(read(lessOne)).toMatchObject({ measure: 'incidents', constant: -1 });
    expect(read({ type: 'total', parts: [{ type: 'constant', value: 4 }, sum({})] })?.constant).toBe(4);
  });

  test('is not the difference of two years, a rate, a number, or a total of two measures', () => {
    const before = sum({ year: 2016 });
    const now = sum({ year: YEAR });
    const arrests: Figure = { type: 'sum', measure: 'arrests', where: {} };
    expect(read({ type: 'difference', now, before })).toBeUndefined();
    expect(read({ type: 'change', now, before })).toBeUndefined();
    expect(read({ type: 'share', part: now, whole: now })).toBeUndefined();
    expect(read({ type: 'constant', value: 7 })).toBeUndefined();
    expect(read({ type: 'total', parts: [now, arrests] })).toBeUndefined();
    expect(read({ type: 'difference', now: sum({ area: 'Arden' }), before: sum({}) })).toBeUndefined();
  });
});
