import { expect, test } from 'vitest';

import { addsUp } from '../../../../src/core/recognise/crosstab/adds-up';

const none = undefined;

test.each([
  [
    'in every column',
    [3, 5],
    [
      [1, 2],
      [2, 3],
    ],
    'equal',
  ],
  [
    'in most columns: one total is wrong',
    [3, 5, 9],
    [
      [1, 2, 3],
      [2, 3, 4],
    ],
    'equal',
  ],
  [
    'parts are only some of it',
    [9, 9],
    [
      [1, 2],
      [2, 3],
    ],
    'less',
  ],
  [
    'parts are more than it',
    [1, 1],
    [
      [1, 2],
      [2, 3],
    ],
    'more',
  ],
  [
    'blank counts as nothing',
    [1, 5],
    [
      [1, 2],
      [none, 3],
    ],
    'equal',
  ],
  [
    'a blank total is not compared',
    [none, 5],
    [
      [1, 2],
      [7, 3],
    ],
    'equal',
  ],
  [
    'nothing to compare',
    [none, 0],
    [
      [1, 0],
      [2, 0],
    ],
    'unknown',
  ],
  ['fractions but for their noise', [0.3], [[0.1], [0.2]], 'equal'],
] as const)('%s', (_, whole, parts, sum) => {
  expect(addsUp(whole, parts)).toBe(sum);
});
