import { describe, expect, it } from 'vitest';

import { hiddenRowsCounted } from '../../../../src/core/check/rules/hidden-rows-counted';
import { check, effects, logOf, entries, withGrid } from '../check-sheets';

describe('hidden-rows-counted', () => {
  it('finds hidden rows that count', () => {
    expect(check(hiddenRowsCounted, [logOf(entries(4))], withGrid({ hiddenRows: [2, 3] }))).toEqual(['3:4']);
    expect(effects(hiddenRowsCounted, [logOf(entries(4))], withGrid({ hiddenRows: [2, 3] }))).toEqual([
      { incidents: 2, area: 'Stevenage', share: 0.5 },
    ]);
  });

  it('passes hidden rows outside the table', () => {
    expect(check(hiddenRowsCounted, [logOf(entries(4))], withGrid({ hiddenRows: [0, 40] }))).toEqual([]);
  });
});
