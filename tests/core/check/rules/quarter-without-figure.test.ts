import { describe, expect, it } from 'vitest';

import { quarterWithoutFigure } from '../../../../src/core/check/rules/quarter-without-figure';
import type { Recognition } from '../../../../src/core/recognise/recognition';
import { check, matrixOf, sentences } from '../check-sheets';

describe('quarter-without-figure', () => {
  const sheet = matrixOf({ Stevenage: [5, 6], Hertsmere: [7, 8] });
  const change = (lacking: boolean) => ({
    change: (same: Recognition): Recognition => ({
      ...same,
      layouts: same.layouts.map((layout) => ({
        ...layout,
        countColumns: layout.countColumns.slice(0, 2).map((line) => ({ ...line, isQuarter: true as const })),
        countRows: layout.countRows.map((line, index) =>
          lacking && index === 0 ? { ...line, lacksQuarters: true as const } : line,
        ),
      })),
    }),
  });

  it('tells each quarter that is left out', () => {
    expect(check(quarterWithoutFigure, [sheet], change(true)).sort()).toEqual(['B2', 'C2']);
    expect(sentences(quarterWithoutFigure, [sheet], change(true))).toContain(
      '“5” is not counted: another quarter of the same year holds no figure.',
    );
  });

  it('passes whole years', () => {
    expect(check(quarterWithoutFigure, [sheet], change(false))).toEqual([]);
  });
});
