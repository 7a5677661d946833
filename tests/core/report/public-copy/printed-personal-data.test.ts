import { describe, expect, it } from 'vitest';

import type { Finding } from '../../../../src/core/check/finding';
import { composePublicCopy } from '../../../../src/core/report/public-copy/compose-public-copy';
import { findPrintedPersonalData } from '../../../../src/core/report/public-copy/printed-personal-data';
import { makeInput } from '../make-input';

const { document } = composePublicCopy(
  makeInput({
    entries: ['2017-04', '2017-05'].flatMap((month) =>
      ['Mr J Smith', 'Brackley'].map((area) => ({
        month,
        area,
        category: 'Assault on 07700 900123',
        counts: { incidents: 40 },
      })),
    ),
    profile: { version: 1, disclosure: { method: 'off' } },
  }),
);

const finding = (printed: string, silenced?: string): Finding => ({
  rule: 'name-of-person',
  severity: 'error',
  places: [{ grid: 0, firstRow: 3, firstColumn: 1 }],
  parameters: { field: 'area', rows: 1, printed },
  ...(silenced !== undefined && { silenced }),
});

describe('findPrintedPersonalData', () => {
  it.each(['Mr J Smith', 'mr j  smith', 'Assault on 07700 900123'])(
    'holds the copy back for “%s”',
    (text) => {
      const found = finding(text);
      expect(findPrintedPersonalData(document, [found])).toEqual([found]);
    },
  );

  it('looks at texts that are part of others: sheet names, titles, sentences, charts', () => {
    const titled = {
      ...document,
      parts: [{ ...document.parts[0]!, blocks: [], title: 'Streets of Mr A Jones' }],
    };
    expect(findPrintedPersonalData(titled, [finding('Mr A Jones')])).toHaveLength(1);
  });

  it('passes what stands nowhere in the copy, what was silenced, and findings that are not of texts', () => {
    const { places } = finding('');
    const other: Finding = {
      rule: 'small-counts',
      severity: 'info',
      places,
      parameters: { area: 'Brackley' },
    };
    const silenced = finding('Mr J Smith', 'The name of a car park');
    expect(findPrintedPersonalData(document, [finding('Mr A Jones'), silenced, other])).toEqual([]);
  });
});
