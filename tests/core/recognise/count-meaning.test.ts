import { expect, test } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import { meaningOfCount } from '../../../src/core/recognise/count-meaning';

test('a month beside a year lies in that year, January to March at its end', () => {
  const row = { month: monthOf(2018, 2), year: 2017 };
  expect(meaningOfCount({}, row, { year: 2016 })).toEqual({ month: monthOf(2017, 2), year: 2016 });
  expect(meaningOfCount({}, { year: 2016 }, { month: monthOf(2017, 4) })).toEqual({
    month: monthOf(2016, 4),
    year: 2016,
  });
});

test('a month on both lines is that of the column', () => {
  const meaning = meaningOfCount({}, { month: monthOf(2017, 4) }, { month: monthOf(2017, 5) });
  expect(meaning.month).toBe(monthOf(2017, 5));
});

test('the month of the surroundings holds unless a line names another time', () => {
  const context = { month: monthOf(2017, 4), measure: 'incidents' } as const;
  expect(meaningOfCount(context, {}, {})).toEqual({ ...context, year: 2017 });
  expect(meaningOfCount(context, {}, { year: 2016 }).month).toBe(monthOf(2016, 4));
});

test('the column says more than the row, the row more than the surroundings', () => {
  const meaning = meaningOfCount(
    { area: 'A', year: 2015 },
    { area: 'B', category: 'Drugs', year: 2016 },
    { category: 'Robbery', isPart: true },
  );
  expect(meaning).toEqual({ area: 'B', category: 'Robbery', year: 2016, isPart: true });
});
