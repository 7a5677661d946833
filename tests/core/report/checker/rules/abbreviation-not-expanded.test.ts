import { expect, test } from 'vitest';

import { found } from '../found';

test('remarks once on an abbreviation that is nowhere written out', () => {
  const text =
    '1. HR\n\n1.1 The SPOC reads e-mail in the UK. SPOCs and a SPOC.\n\n1.2 Closed-circuit television (CCTV) and ANPR (number plate recognition): CCTV, ANPR.';
  expect(found('abbreviation not expanded', text)).toEqual([['SPOC', '']]);
});
