import { expect, test } from 'vitest';

import { rangeAddress } from '../../../src/core/grid/address';
import { rangesOnSheet } from '../../../src/excel/read/survey-sheets';

test.each([
  ['Sheet1!A1:B2', ['A1:B2']],
  ["'Apr 17, all'!A1:B2,'Apr 17, all'!D4", ['A1:B2', 'D4']],
  ["'It''s, odd!'!C3,'It''s, odd!'!E5:F6", ['C3', 'E5:F6']],
  ['A1,B2:C3', ['A1', 'B2:C3']],
  ['', []],
])('%s names %j', (address, ranges) => {
  expect(rangesOnSheet(address).map(rangeAddress)).toEqual(ranges);
});
