import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { NumberFormat } from '../../../src/core/report/document';
import { EXCEL_FORMATS, formatNumber } from '../../../src/core/report/format-number';

describe('formatNumber', () => {
  // The right-hand sides are what TEXT(ROUND()) gives for the format of EXCEL_FORMATS; taken from LibreOffice 7.4.
  test.each<[number, NumberFormat, string]>([
    [0, 'count', '0'],
    [5361, 'count', '5,361'],
    [1234567, 'count', '1,234,567'],
    [999.5, 'count', '1,000'],
    [2.5, 'count', '3'],
    [-1234, 'count', '-1,234'],
    [-0.4, 'count', '0'],
    [259, 'signed count', '+259'],
    [-1259, 'signed count', '-1,259'],
    [0, 'signed count', '0'],
    [-0.4, 'signed count', '0'],
    [0.15, 'one decimal', '0.2'],
    [1.005 * 100, 'one decimal', '100.5'],
    [1234567.05, 'one decimal', '1,234,567.1'],
    [-0.04, 'one decimal', '0.0'],
    [0.125, 'percentage', '12.5%'],
    [0.0005, 'percentage', '0.1%'],
    [0.00049, 'percentage', '0.0%'],
    [-0.0004, 'percentage', '0.0%'],
    [12.5, 'percentage', '1250.0%'],
    [1, 'percentage', '100.0%'],
    [0.0004, 'signed percentage', '0.0%'],
    [-0.0002, 'signed percentage', '0.0%'],
    [0, 'signed percentage', '0.0%'],
    [0.0507, 'signed percentage', '+5.1%'],
    [2017, 'year', '2017'],
    [1, 'ordinal', '1st'],
    [2, 'ordinal', '2nd'],
    [3, 'ordinal', '3rd'],
    [4, 'ordinal', '4th'],
    [11, 'ordinal', '11th'],
    [12, 'ordinal', '12th'],
    [113, 'ordinal', '113th'],
    [121, 'ordinal', '121st'],
    [1e21, 'count', '1,000,000,000,000,000,000,000'],
    [1e-300, 'percentage', '0.0%'],
  ])('writes %d as %s: %s', (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });

  test('rounds halves away from zero on the decimal digits, whatever the binary ones say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (tenths) => {
        // x.x5 as a decimal: the half that binary fractions often miss.
        const value = Number(`${Math.floor(tenths / 10)}.${tenths % 10}5`);
        const [whole, tenth] =
          tenths % 10 === 9 ? [Math.floor(tenths / 10) + 1, 0] : [Math.floor(tenths / 10), (tenths % 10) + 1];
        expect(formatNumber(value, 'one decimal').replaceAll(',', '')).toBe(`${whole}.${tenth}`);
      }),
      { seed: 17, numRuns: 500 },
    );
  });

  test('is symmetric about zero and keeps the digits of whole numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 14 }), (value) => {
        expect(formatNumber(value, 'count').replaceAll(',', '')).toBe(String(value));
        expect(formatNumber(-value, 'count')).toBe(`-${formatNumber(value, 'count')}`);
        expect(formatNumber(value, 'count')).toMatch(/^\d{1,3}(,\d{3})*$/);
      }),
      { seed: 18 },
    );
  });

  test('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN, 'count')).toThrow(RangeError);
    expect(() => formatNumber(Infinity, 'percentage')).toThrow(RangeError);
  });

  test('knows an Excel format for every one of its own', () => {
    expect(new Set(Object.values(EXCEL_FORMATS)).size).toBeGreaterThanOrEqual(6);
  });
});
