import { describe, expect, it } from 'vitest';

import { arrestsAgainstAttendances } from '../../../../src/core/check/rules/arrests-against-attendances';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('arrests-against-attendances', () => {
  const sheet = (attended: string) =>
    logOf([...entries(15, { arrests: 1, attended }), { attended: 'Y' }], { sheet: 'Log' });

  it('finds arrests without attendances', () => {
    expect(check(arrestsAgainstAttendances, [sheet('N')])).toEqual(['Log']);
    expect(sentences(arrestsAgainstAttendances, [sheet('N')])).toEqual([
      'Stevenage has 15 arrests, but only 1 police attendance.',
    ]);
  });

  it('passes where the police attended', () => {
    expect(check(arrestsAgainstAttendances, [sheet('Y')])).toEqual([]);
  });
});
