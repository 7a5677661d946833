import { expect, test } from 'vitest';

import { parseRangeAddress } from '../../../src/core/grid/address';
import { hiddenPlaces } from '../../../src/excel/read/hidden-places';

const ranges = (...addresses: string[]) => addresses.map((address) => parseRangeAddress(address)!);

test('rows and columns that no visible cell lies in are hidden', () => {
  const [used] = ranges('B2:F9');
  const visible = ranges('B2:C4', 'E2:F4', 'B7:C9', 'E7:F9');
  expect(hiddenPlaces(used!, visible)).toEqual({ rows: [4, 5], columns: [3] });
});

test('where nothing is visible all is hidden, and where all is, nothing', () => {
  const [used] = ranges('A1:B2');
  expect(hiddenPlaces(used!, [])).toEqual({ rows: [0, 1], columns: [0, 1] });
  expect(hiddenPlaces(used!, [used!])).toEqual({ rows: [], columns: [] });
});
