import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Figure } from '../../../src/core/figures/figure';
import { canBeTyped, readTypedText, writeTypedFigure } from '../../../src/core/report/typed-sentence';

const incidents: Figure = { type: 'sum', measure: 'incidents', where: { year: 2017, area: 'Stonebridge' } };

describe('a typed text', () => {
  test('is text, with its figures live', () => {
    const mark = writeTypedFigure({ figure: incidents, format: 'count' });
    expect(readTypedText(`There were ${mark} incidents.`)).toEqual([
      { type: 'text', text: 'There were ' },
      { type: 'figure', figure: incidents, format: 'count' },
      { type: 'text', text: ' incidents.' },
    ]);
  });

  test('with a damaged mark stays as it was typed', () => {
    for (const typed of [
      '[[figure {}]]',
      '[[figure {"figure":{"type":"sum","measure":"secrets","where":{}},"format":"count"}]]',
      '[[figure {"figure"]]',
      'See [[1]] and [2].',
    ])
      expect(readTypedText(typed)).toEqual([{ type: 'text', text: typed }]);
  });

  test('holds figures whose names hold any characters', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, text) => {
        const figure: Figure = {
          type: 'share',
          part: { type: 'sum', measure: 'arrests', where: { category: name } },
          whole: incidents,
        };
        const plain = text.replaceAll('[', '(');
        const runs = readTypedText(`${plain}${writeTypedFigure({ figure, format: 'percentage' })}`);
        expect(runs.at(-1)).toEqual({ type: 'figure', figure, format: 'percentage' });
        expect(runs.length).toBe(plain === '' ? 1 : 2);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('holds no figure of a table of the report: next year it may not be there', () => {
    expect(canBeTyped(incidents)).toBe(true);
    expect(canBeTyped({ type: 'cell', table: 'areas', row: 0, column: 'now' })).toBe(false);
    const of: Figure = { type: 'rows', table: 'areas', where: [] };
    expect(canBeTyped({ type: 'ratio', of, to: incidents, per: 100 })).toBe(false);
  });
});
