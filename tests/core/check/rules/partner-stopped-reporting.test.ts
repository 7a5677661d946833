import { describe, expect, it } from 'vitest';

import { partnerStoppedReporting } from '../../../../src/core/check/rules/partner-stopped-reporting';
import { check, sentences, effects, matrixOf } from '../check-sheets';

describe('partner-stopped-reporting', () => {
  const year = Array<number>(12).fill(10);

  it('finds an area silent to the end', () => {
    const sheets = [matrixOf({ A: year, B: year.slice(0, 8) }, {}, { sheet: 'Areas' })];
    expect(sentences(partnerStoppedReporting, sheets)).toEqual([
      'The last figures of B are of November 2017; for 4 months after it others report and this area does not.',
    ]);
    expect(effects(partnerStoppedReporting, sheets)).toMatchObject([{ incidents: 40, area: 'B' }]);
  });

  it('passes a month or two, which are told singly', () => {
    expect(check(partnerStoppedReporting, [matrixOf({ A: year, B: year.slice(0, 10) })])).toEqual([]);
  });
});
