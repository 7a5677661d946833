import { describe, expect, it } from 'vitest';

import { sourceNotRecorded } from '../../../../src/core/check/rules/source-not-recorded';
import { date, log } from '../../records/make-recognition';
import { check, logOf, entries, DAY } from '../check-sheets';

describe('source-not-recorded', () => {
  it('tells all rows without one together', () => {
    expect(check(sourceNotRecorded, [logOf([{}, { source: null }, { source: '-' }])])).toEqual(['G3 G4']);
  });

  it('passes where it is filled in, and where there is no column for it', () => {
    expect(check(sourceNotRecorded, [logOf(entries(2))])).toEqual([]);
    expect(check(sourceNotRecorded, [{ rows: [['Date'], [date(DAY)]], tables: [log(['date'])] }])).toEqual(
      [],
    );
  });
});
