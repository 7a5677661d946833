import { expect, test } from 'vitest';

import { found } from '../found';

const text = (recommended: string) =>
  `2. RECOMMENDATIONS\n\n2.1 That members approve the Operations Report${recommended}.\n\n3. LEGAL\n\n3.1 Members must approve the inspectors’ report. The budget report was approved last year.`;

test('remarks on a report that must be approved and is not recommended', () => {
  expect(found('recommendation leaves out', text(''))).toEqual([['inspectors’ report', '3.1']]);
});

test('is content where it is recommended', () => {
  expect(found('recommendation leaves out', text(' and the Inspector’s Annual Report'))).toEqual([]);
});
