import { describe, expect, it } from 'vitest';

import { paddedText } from '../../../src/core/check/rules/padded-text';
import { runRules } from '../../../src/core/check/run-rules';
import { findIdleSilences } from '../../../src/core/check/silence';
import { buildCube } from '../../../src/core/figures/build-cube';
import type { SilencedProfile } from '../../../src/core/profile/profile';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { makeRecognition } from '../records/make-recognition';
import { logOf } from './check-sheets';

const RULES = new Set(['padded-text', 'implausible-count']);

function idle(...silenced: SilencedProfile[]) {
  const sheet = logOf([{ area: 'Stevenage ' }, {}], { sheet: 'Jul 17' });
  const recognition = makeRecognition([sheet], { version: 1, checks: { silenced } });
  const records = encodeRecords(recognition);
  const findings = runRules([paddedText], { records, cube: buildCube(records) });
  return findIdleSilences(findings, recognition, RULES).map(({ place, why }) => [place, why]);
}

describe('findIdleSilences', () => {
  const reason = 'Looked at';

  it('names those of rules that are not, and those that meet no finding', () => {
    const found = idle(
      { rule: 'padded-text', sheet: 'Jul*', cell: 'E2', reason },
      { rule: 'no-such-rule', reason },
      { rule: 'padded-text', sheet: 'Jul*', cell: 'A1:B2', reason },
      { rule: 'padded-text', sheet: 'Aug 17', reason },
      { rule: 'implausible-count', reason },
    );
    expect(found).toEqual([
      [1, 'no such rule'],
      [2, 'nothing found there'],
      [3, 'nothing found there'],
      [4, 'nothing found there'],
    ]);
  });

  it('takes a second silence of the same finding for one that speaks of it', () => {
    expect(idle({ rule: 'padded-text', reason }, { rule: 'padded-text', cell: 'E2', reason })).toEqual([]);
  });
});
