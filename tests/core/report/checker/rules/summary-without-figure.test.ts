import { expect, test } from 'vitest';

import { found } from '../found';

test('remarks on an executive summary that names years and tables only', () => {
  const text =
    '1. EXECUTIVE SUMMARY\n\n1.1 The year 2017/18, to 31 March 2018, is in Table 4.\n\n1.2 See section 7.';
  expect(found('summary without figure', text)).toEqual([['EXECUTIVE SUMMARY', '']]);
});

test('takes a count or a share for a figure', () => {
  for (const figure of ['905 incidents', '22.9% of incidents', '38.5 arrests per 100']) {
    expect(found('summary without figure', `1. EXECUTIVE SUMMARY\n\n1.1 In 2017/18: ${figure}.`)).toEqual([]);
  }
});
