import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import { findSpokenMonths } from '../../../src/core/figures/spoken-months';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { recogniseText } from '../support/recognise-text';

/** A log of Stevenage and Hertford, April to September 2017, with so many entries of Hertford in each month. */
function logWith(entriesOfHertford: readonly number[]): string {
  const lines = entriesOfHertford.flatMap((entries, index) => {
    const month = `2017-0${4 + index}`;
    const rows = [
      ...Array.from({ length: 3 }, () => 'Stevenage'),
      ...Array.from({ length: entries }, () => 'Hertford'),
    ];
    return rows.map(
      (area, row) => `${month}-${String(row + 1).padStart(2, '0')} | 12:30 | ${area} | Shoplifting | 0`,
    );
  });
  return ['Date | Time | Area | Category | Arrests', ...lines].join('\n');
}

function spokenOf(entriesOfHertford: readonly number[]): boolean[] {
  const spoken = findSpokenMonths(encodeRecords(recogniseText(logWith(entriesOfHertford))), [2017]);
  return entriesOfHertford.map((_, index) => spoken('incidents', 'Hertford', monthOf(2017, 4 + index)));
}

describe('a log that several areas share', () => {
  it('speaks of an area with few incidents in a month without any: there were none', () => {
    expect(spokenOf([1, 2, 0, 1, 1, 2])).toEqual([true, true, true, true, true, true]);
  });

  it('does not where the area usually has many: its month was not sent in', () => {
    expect(spokenOf([6, 7, 0, 5, 9, 6])).toEqual([true, true, false, true, true, true]);
  });

  it('speaks of no month before an area’s first entry or after its last', () => {
    expect(spokenOf([0, 1, 2, 0, 1, 0])).toEqual([false, true, true, true, true, false]);
  });
});
