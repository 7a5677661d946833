import { expect, test } from 'vitest';

import { found } from '../found';

test('remarks on two spellings of one domain, and takes the commoner for right', () => {
  const text =
    '1. CONTACTS\n\n1.1 a@westmere.gov.uk\n\n1.2 b@westmree.gov.uk, www.westmere.gov.uk\n\n1.3 c@mail.westmere.gov.uk, d@example.org';
  expect(found('domain spelt two ways', text)).toEqual([['westmree.gov.uk', 'westmere.gov.uk']]);
});
