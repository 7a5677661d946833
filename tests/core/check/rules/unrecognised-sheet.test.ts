import { describe, expect, it } from 'vitest';

import type { Recognition } from '../../../../src/core/recognise/recognition';
import { unrecognisedSheet } from '../../../../src/core/check/rules/unrecognised-sheet';
import { check, logOf, entries } from '../check-sheets';

describe('unrecognised-sheet', () => {
  it('finds a sheet on which nothing was recognised', () => {
    const sheets = [logOf(entries(1)), { rows: [['Notes']], tables: [], sheet: 'Notes' }];
    const change = (same: Recognition) => ({
      ...same,
      unrecognised: [{ grid: 1, reason: { code: 'no table' } }],
    });
    expect(check(unrecognisedSheet, sheets, { change })).toEqual(['Notes']);
  });

  it('passes sheets with tables', () => {
    expect(check(unrecognisedSheet, [logOf(entries(1))])).toEqual([]);
  });
});
