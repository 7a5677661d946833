import { beforeAll, describe, expect, test } from 'vitest';

import { SAMPLE_PROFILE } from '../../sample/profile';
import type { SourceWorkbook } from '../../src/core/grid/workbook';
import { EMPTY_PROFILE, parseProfile, type Profile } from '../../src/core/profile/profile';
import { expectSameAgain } from '../support/recognise-again';
import { readSample } from '../support/read-sample';

/** The profile that `recognise` prints, given back as it is, changes nothing: neither tables nor records nor figures. */
let workbooks: SourceWorkbook[];

beforeAll(async () => {
  workbooks = await readSample();
});

describe('what is inferred from the sample, given back as the profile', () => {
  test.each<[string, Profile]>([
    ['the manager’s profile', SAMPLE_PROFILE],
    ['no profile', EMPTY_PROFILE],
  ])('from %s', (_, profile) => {
    const inferred = expectSameAgain(workbooks, profile);
    expect(parseProfile(JSON.parse(JSON.stringify(inferred)))).toEqual(inferred);
  });
});
