import { describe, expect, it } from 'vitest';

import { yearAgainstNeighbours } from '../../../../src/core/check/rules/year-against-neighbours';
import { check, sentences, logOf } from '../check-sheets';

describe('year-against-neighbours', () => {
  it('finds the old year in January', () => {
    const sheet = logOf([{ date: '31/12/2017' }, { date: '01/01/2017' }, { date: '02/01/2018' }]);
    expect(sentences(yearAgainstNeighbours, [sheet])).toEqual([
      '01/01/2017 does not lie between the dates above and below it; 01/01/2018 does.',
    ]);
    expect(check(yearAgainstNeighbours, [sheet])).toEqual(['B3']);
  });

  it('finds the new year in December', () => {
    const sheet = logOf([{ date: '30/12/2017' }, { date: '31/12/2018' }, { date: '02/01/2018' }]);
    expect(sentences(yearAgainstNeighbours, [sheet])).toEqual([
      '31/12/2018 does not lie between the dates above and below it; 31/12/2017 does.',
    ]);
  });

  it('takes the days of its neighbours for between them, and not the day before', () => {
    const between = (date: string) =>
      check(yearAgainstNeighbours, [
        logOf([{ date: '31/12/2017' }, { date }, { date: '02/01/2018' }, { date: '03/01/2018' }]),
      ]);
    expect(between('31/12/2016')).toEqual(['B3']);
    expect(between('02/01/2017')).toEqual(['B3']);
    expect(between('30/12/2016')).toEqual([]);
    expect(between('03/01/2017')).toEqual([]);
  });

  it('does not take a day for meant that its year does not have', () => {
    const sheet = logOf([{ date: '28/02/2017' }, { date: '29/02/2016' }, { date: '01/03/2017' }]);
    expect(check(yearAgainstNeighbours, [sheet])).toEqual([]);
  });

  it('passes a date that is out of order by a month', () => {
    const sheet = logOf([{ date: '31/12/2017' }, { date: '01/11/2017' }, { date: '02/01/2018' }]);
    expect(check(yearAgainstNeighbours, [sheet])).toEqual([]);
  });
});
