import { expect, test } from 'vitest';

import { rememberFormats } from '../../../src/core/grid/date-formats';

test('each format is asked for once, whatever the answer', () => {
  const asked: string[] = [];
  const showsDate = rememberFormats((format) => {
    asked.push(format);
    return format.includes('yy');
  });
  expect(['dd/mm/yy', '0.00', 'dd/mm/yy', '0.00', ''].map(showsDate)).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
  expect(asked).toEqual(['dd/mm/yy', '0.00', '']);
});
