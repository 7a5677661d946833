import { describe, expect, it } from 'vitest';

import type { Recognition } from '../../../../src/core/recognise/recognition';
import { nearSpelling } from '../../../../src/core/check/rules/near-spelling';
import { check, sentences, logOf } from '../check-sheets';

describe('near-spelling', () => {
  const sheet = logOf([{}, {}, { area: 'Stevenge' }]);
  const suggestion = (name: string, other: string) => ({
    change: (same: Recognition) => ({
      ...same,
      suggestions: [
        {
          field: 'area' as const,
          name,
          spellings: [
            { text: name, rows: 2 },
            { text: other, rows: 1 },
          ],
        },
      ],
    }),
  });

  it('asks about the rarer spelling, at its cells', () => {
    expect(check(nearSpelling, [sheet], suggestion('Stevenage', 'Stevenge'))).toEqual(['E4']);
    expect(sentences(nearSpelling, [sheet], suggestion('Stevenage', 'Stevenge'))).toEqual([
      'Of the names in area, “Stevenge” may mean “Stevenage”.',
    ]);
  });

  it('passes a spelling that counts nowhere', () => {
    expect(check(nearSpelling, [sheet], suggestion('Stevenage', 'Stevenagge'))).toEqual([]);
  });
});
