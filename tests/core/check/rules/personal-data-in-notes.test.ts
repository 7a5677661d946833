import { describe, expect, it } from 'vitest';

import { personalDataInNotes } from '../../../../src/core/check/rules/personal-data-in-notes';
import { check, sentences, logOf } from '../check-sheets';

describe('personal-data-in-notes', () => {
  it('counts the notes that hold something personal', () => {
    const sheet = logOf([{ notes: 'Stopped AB12 CDE' }, { notes: 'PC Jones informed' }, { notes: 'Quiet' }]);
    expect(sentences(personalDataInNotes, [sheet])).toEqual([
      '2 cells of the column “notes” seem to hold names, number plates, addresses or the like.',
    ]);
  });

  it('passes plain notes', () => {
    expect(check(personalDataInNotes, [logOf([{ notes: 'Group of youths moved on at 22:30' }])])).toEqual([]);
  });
});
