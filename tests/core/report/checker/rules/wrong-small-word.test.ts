import { expect, test } from 'vitest';

import { found } from '../found';

test('remarks on "compliance and the Code"', () => {
  const text =
    '1. RISKS\n\n1.1 It shows compliance and the Code. Compliance and the budget are managed, in compliance with the Code.';
  expect(found('wrong small word', text)).toEqual([['compliance and', 'compliance with']]);
});
