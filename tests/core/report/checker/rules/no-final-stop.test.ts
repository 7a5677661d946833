import { expect, test } from 'vitest';

import { found } from '../found';

test('remarks on a numbered paragraph without a stop', () => {
  const text =
    '1. BACKGROUND PAPERS\n\n1.1 None\n\n1.2 None.\n\n1.3 (See “above.”)\n\n2. CONTACT OFFICERS\n\n2.1 A. Sample, CCTV Manager';
  expect(found('no final stop', text)).toEqual([['None', '.']]);
});
