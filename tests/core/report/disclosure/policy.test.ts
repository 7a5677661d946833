import { expect, test } from 'vitest';

import { EMPTY_PROFILE } from '../../../../src/core/profile/profile';
import { disclosurePolicy, isSmall } from '../../../../src/core/report/disclosure/policy';

test('a profile that says nothing gets the careful policy', () => {
  expect(disclosurePolicy(EMPTY_PROFILE)).toEqual({ method: 'suppress', threshold: 5 });
});

test('what a profile says is obeyed', () => {
  const profile = { ...EMPTY_PROFILE, disclosure: { method: 'off', threshold: 3 } } as const;
  expect(disclosurePolicy(profile)).toEqual({ method: 'off', threshold: 3 });
});

test('a true zero is not small', () => {
  expect([0, 1, 4, 5].map((count) => isSmall(count, 5))).toEqual([false, true, true, false]);
});
