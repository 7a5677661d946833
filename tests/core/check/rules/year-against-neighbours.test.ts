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

  it('passes a date that is out of order by a month', () => {
    const sheet = logOf([{ date: '31/12/2017' }, { date: '01/11/2017' }, { date: '02/01/2018' }]);
    expect(check(yearAgainstNeighbours, [sheet])).toEqual([]);
  });
});
