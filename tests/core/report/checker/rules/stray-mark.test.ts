import { expect, test } from 'vitest';

import { found } from '../found';

test('remarks on list marks before numbers and on tags', () => {
  const text =
    '1. RISKS\n\n- 1.1 There are none.\n\n1.2 Ask <u>a.b@example.org</u>.\n\n1.3 A well-run room (a – b < c).';
  expect(found('stray mark', text)).toEqual([
    ['-', ''],
    ['<u>', ''],
  ]);
});
