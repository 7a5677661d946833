import { describe, expect, it } from 'vitest';

import { exclusionReason } from '../../../src/core/records/record-writer';
import { encode, monthly, total } from './made-counts';

describe('tables about one sub-area each', () => {
  it('are added up, once, and believed before their area’s own', () => {
    const again = { ...monthly('Old Town', [4]), file: 'copy' };
    const records = encode(
      monthly('Stevenage', [9]),
      monthly('Old Town', [4]),
      monthly('Bedwell', [5]),
      again,
    );
    expect(total(records, 'incidents')).toBe(9);
    expect(Array.from(records.columns.exclusion, exclusionReason)).toEqual([
      'second view',
      undefined,
      undefined,
      'second view',
    ]);
    expect(records.views).toMatchObject([
      {
        chosen: [
          { layout: 1, value: 4 },
          { layout: 2, value: 5 },
        ],
      },
    ]);
  });

  it('give way to their area’s own table where some of its sub-areas have none, without contradicting it', () => {
    const records = encode(monthly('Stevenage', [9]), monthly('Old Town', [4]));
    expect(total(records, 'incidents')).toBe(9);
    expect(records.views).toEqual([]);
  });
});
