import { describe, expect, it } from 'vitest';

import { NO_RECORD, ReferenceIndex } from '../../../src/core/records/reference-index';

function addAll(references: readonly string[]): number[] {
  const index = new ReferenceIndex((record) => references[record]!, 0);
  return references.map((reference, record) => index.add(record, reference));
}

describe('ReferenceIndex', () => {
  it('gives the first record of the same reference, whatever its case and space', () => {
    expect(addAll(['A 1', 'a  1', 'A1', 'ß', 'SS', 'É', 'é', 'A 1 '])).toEqual([
      NO_RECORD,
      0,
      NO_RECORD,
      NO_RECORD,
      3,
      NO_RECORD,
      5,
      0,
    ]);
  });

  it('keeps apart a hundred thousand references, many times more than it was made for', () => {
    const references = Array.from({ length: 100_000 }, (_, index) => `INC-${String(index)}`);
    expect(addAll(references).every((first) => first === NO_RECORD)).toBe(true);
    const twice = addAll([...references, ...references]);
    expect(twice.slice(100_000)).toEqual(references.map((_, index) => index));
  });
});
