import { expect, test } from 'vitest';

import { found } from '../found';

const given = { published: [{ measure: 'incidents', year: '2016/17', value: 1234 }] };

test('remarks on a figure of last year other than was published', () => {
  const text =
    '1. RISKS\n\n1.1 There were 1,243 incidents in 2016/17. There were 1,234 incidents in 2016/17, and 90 incidents in 2017/18. Counting only two areas there were 80 incidents in 2016/17.';
  expect(found('against published', text, given)).toEqual([['1,243 incidents in 2016/17', '1,234']]);
});

test('leaves figures of a part alone', () => {
  const text =
    '1. RISKS\n\n1.1 There were 80 incidents in 2016/17 in Ashford. There were 81 incidents in 2016/17.';
  expect(found('against published', text, { ...given, parts: ['Ashford'] })).toEqual([
    ['81 incidents in 2016/17', '1,234'],
  ]);
});
