import { describe, expect, it } from 'vitest';

import { unreadableFile, type UnreadableCode } from '../../../src/core/language/en-GB/files';

const CODES = Object.keys(unreadableFile) as UnreadableCode[];

describe('why a file cannot be read', () => {
  it.each(CODES)('is said in whole sentences that name the file: %s', (code) => {
    const sentence = unreadableFile[code]({ file: 'Returns.xlsx' });
    expect(sentence).toMatch(/^“Returns\.xlsx”[^]+\.$/);
    expect(sentence).not.toMatch(/undefined|null|\bNaN\b| {2}|"/);
  });

  it('names the sheet and the cell where there is one', () => {
    const place = { file: 'Returns.xlsx', sheet: 'Apr 17', cell: 'B4' };
    expect(unreadableFile['cell-out-of-order'](place)).toMatch(
      /^“Returns\.xlsx”, sheet “Apr 17”, cell B4 comes twice/,
    );
    expect(unreadableFile['sheet-missing'](place)).toMatch(/^“Returns\.xlsx”, sheet “Apr 17”/);
  });

  it('names the row of a text file', () => {
    expect(unreadableFile['quotation-open']({ file: 'Log.csv', cell: '12' })).toMatch(
      /^“Log\.csv”, row 12 opens/,
    );
  });

  it('says what to do about a password', () => {
    expect(unreadableFile['password-protected']({ file: 'Returns.xlsx' })).toBe(
      '“Returns.xlsx” is protected with a password. Save a copy without the password and add that.',
    );
  });
});
