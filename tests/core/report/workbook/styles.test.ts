import { describe, expect, test } from 'vitest';

import { workbookText } from '../../../../src/core/language/en-GB/workbook';
import { PALETTE, styleOf, type StyleName, STYLES } from '../../../../src/core/report/workbook/styles';

const names = Object.keys(STYLES) as StyleName[];

/** Contrast of two colours; WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('styles', () => {
  test('the contrast is worked out right', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 2);
  });

  test.each(names)('%s: text stands out from its background at 4.5 to 1 or more', (name) => {
    const { colour, fill } = styleOf(name);
    expect(contrast(colour, fill ?? PALETTE.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(names)('%s: text has at least 10 points, a title or heading at least 12', (name) => {
    const titled = /title|heading/.test(name);
    expect(styleOf(name).size).toBeGreaterThanOrEqual(titled ? 12 : 10);
  });

  test('a prompt is marked in words and by a frame, not by colour alone', () => {
    expect(workbookText.toBeWritten('why')).toBe('To be written: why');
    const { top, bottom, left, right } = styleOf('prompt');
    expect([top, bottom, left, right].every((line) => line?.weight === 'dashed')).toBe(true);
    expect(contrast(PALETTE.promptRule, PALETTE.promptPaper)).toBeGreaterThanOrEqual(3);
  });
});
