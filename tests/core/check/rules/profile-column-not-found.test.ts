import { describe, expect, it } from 'vitest';

import { profileColumnNotFound } from '../../../../src/core/check/rules/profile-column-not-found';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('profile-column-not-found', () => {
  it('finds a column that the profile names and the table lacks', () => {
    const ambiguities = [{ code: 'profile column not found', detail: 'arrests: Arr.', chosen: 'none' }];
    expect(sentences(profileColumnNotFound, [logOf(entries(2), { table: { ambiguities } })])).toEqual([
      'The profile names a column that this table does not have (arrests: Arr.).',
    ]);
  });

  it('names the headings that are there', () => {
    const found = ['Ref', 'Occurred'];
    const ambiguities = [{ code: 'profile column not found', detail: 'date: Date', chosen: 'none', found }];
    expect(sentences(profileColumnNotFound, [logOf(entries(2), { table: { ambiguities } })])).toEqual([
      'The profile names a column that this table does not have (date: Date). Its headings are “Ref”, “Occurred”.',
    ]);
  });

  it('passes other doubts', () => {
    const ambiguities = [{ code: 'area by sheet name', detail: 'x', chosen: 'x' }];
    expect(check(profileColumnNotFound, [logOf(entries(2), { table: { ambiguities } })])).toEqual([]);
  });
});
