import { describe, expect, it } from 'vitest';

import { swappedAgainstNeighbours } from '../../../../src/core/check/rules/swapped-against-neighbours';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('swapped-against-neighbours', () => {
  it('finds a date that lies between its neighbours only when swapped', () => {
    const sheet = logOf([{ date: '05/07/2017' }, { date: '07/06/2017' }, { date: '08/07/2017' }]);
    expect(check(swappedAgainstNeighbours, [sheet])).toEqual(['B3']);
    expect(sentences(swappedAgainstNeighbours, [sheet])).toEqual([
      '07/06/2017 does not lie between the dates above and below it; with day and month swapped, 06/07/2017, it does.',
    ]);
  });

  it('passes a month in words, dates in order, and neighbours far apart', () => {
    expect(
      check(swappedAgainstNeighbours, [
        logOf([{ date: '05/07/2017' }, { date: '7 June 2017' }, { date: '08/07/2017' }]),
      ]),
    ).toEqual([]);
    expect(check(swappedAgainstNeighbours, [logOf(entries(3))])).toEqual([]);
    expect(
      check(swappedAgainstNeighbours, [
        logOf([{ date: '05/07/2017' }, { date: '07/06/2017' }, { date: '08/12/2017' }]),
      ]),
    ).toEqual([]);
  });
});
