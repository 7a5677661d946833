import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';

import { rowsOfText } from '../../../../src/files/read/csv/rows-of-text';

/** The rows, or `undefined` where a quotation is never closed. */
function read(text: string, delimiter: string): string[][] | undefined {
  const rows: string[][] = [];
  const found = rowsOfText(text, delimiter);
  for (let next = found.next(); ; next = found.next()) {
    if (next.done) return next.value ? rows : undefined;
    rows.push(next.value);
  }
}

describe('rowsOfText', () => {
  it('cuts any text as another reader does', () => {
    const texts = fc.stringMatching(/^[ab;,|\]^"\r\n-]{0,20}$/);
    fc.assert(
      fc.property(texts, fc.constantFrom(',', ';', '|', ']', '^', '-'), (text, delimiter) => {
        const rows = read(text, delimiter);
        if (rows) expect(rows).toEqual(parseCsv(text, { delimiter }));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  it('stops at a quotation that is never closed', () => {
    expect(read('a,b\n"c"",d\n', ',')).toBeUndefined();
    expect(read('a,b\n"c",d\n', ',')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps no row of those it gave', () => {
    const rows = rowsOfText(',\n'.repeat(5_000_000), ',');
    const before = process.memoryUsage().heapUsed;
    let count = 0;
    while (!rows.next().done) count++;
    expect(count).toBe(5_000_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
  });
});
