import { describe, expect, it } from 'vitest';

import type { Finding } from '../../../../src/core/check/finding';
import { RULES } from '../../../../src/core/check/rules/rules';
import type { Profile } from '../../../../src/core/profile/profile';
import { composePublicCopy } from '../../../../src/core/report/public-copy/compose-public-copy';
import {
  findPersonalDataOfProfile,
  RULE_OF_KIND,
} from '../../../../src/core/report/public-copy/profile-personal-data';
import { makeInput } from '../make-input';

const INNOCENT: Profile = { version: 1, disclosure: { method: 'off' } };

function found(words: Partial<Profile>, findings: readonly Finding[] = []): string[] {
  const profile: Profile = { ...INNOCENT, ...words };
  const entries = ['2016-09', '2017-04', '2017-05'].map((month) => ({
    month,
    area: 'Mr J Smith',
    category: 'Assault',
    counts: { incidents: 40 },
  }));
  const { document } = composePublicCopy(makeInput({ entries, profile }));
  return findPersonalDataOfProfile(document, profile, findings).map(({ place, rule }) => `${place}: ${rule}`);
}

describe('findPersonalDataOfProfile', () => {
  it.each<[Partial<Profile>, string[]]>([
    [
      { partnership: { name: 'Arden CCTV (John Smith 07700 900123)' } },
      ['partnership › name: name-of-person', 'partnership › name: phone-number'],
    ],
    [
      { breaks: [{ from: '2017-04', reason: 'Recategorised by s.connor@example.org.' }] },
      ['breaks › 0: e-mail-address'],
    ],
    [{ report: { priority: 'Call 07700 900123' } }, ['report › priority: phone-number']],
    [{ aliases: { area: { Smiths: 'Mr J Smith' } } }, ['aliases › area: name-of-person']],
    [
      { report: { texts: { 'cover.partnership': 'Write to me@example.org.\nJohn Smith' } } },
      ['report › texts › cover.partnership: e-mail-address'],
    ],
  ])('finds what a public copy would print: %j', (words, places) => {
    expect(found(words)).toEqual(places);
  });

  it('passes what is there to be printed, and what never is', () => {
    const contacts = [{ role: 'CCTV Manager', details: 'John Smith, 07700 900123' }];
    const aliases = { area: { Nowhere: 'Mr A Nowhere' } };
    expect(found({ partnership: { name: 'Arden CCTV' }, aliases, report: { contacts } })).toEqual([]);
  });

  it('passes what the profile silences for itself, or for the same text in cells', () => {
    const partnership = { name: 'CCTV (Mrs A Hill)' };
    const silenced = { rule: 'name-of-person', file: 'profile', reason: 'It is called so' };
    expect(found({ partnership })).toHaveLength(1);
    expect(found({ partnership, checks: { silenced: [silenced] } })).toEqual([]);
    const elsewhere = { ...silenced, sheet: 'report › title' };
    expect(found({ partnership, checks: { silenced: [elsewhere] } })).toHaveLength(1);
    const inCells: Finding = {
      rule: 'name-of-person',
      severity: 'error',
      places: [],
      parameters: { printed: 'Mr J Smith' },
      silenced: 'A car park',
    };
    expect(found({ aliases: { area: { Smiths: 'Mr J Smith' } } }, [inCells])).toEqual([]);
  });

  it('has a rule of the check for every kind', () => {
    const ids = RULES.map(({ id }) => id);
    expect(Object.values(RULE_OF_KIND).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
