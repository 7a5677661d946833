import { expect, test } from 'vitest';

import { found } from '../found';

test('remarks on a weekday that the date is not', () => {
  const text =
    'Meeting of Thursday 4 October 2018\n\n1. RISKS\n\n1.1 On Friday, the 5th of September 2018, at ten.';
  expect(found('weekday against date', text)).toEqual([['Friday, the 5th of September 2018', 'Wednesday']]);
});
