import { expect, test } from 'vitest';

import { found } from '../found';

test('remarks on a paragraph that carries the number of another section', () => {
  const text =
    '8. LEGAL IMPLICATIONS\n\n8.1 There are none.\n\n9. RISKS\n\n10.1 There are none.\n\n9.2 Or few.';
  expect(found('number outside section', text)).toEqual([['10.1', '9']]);
});
