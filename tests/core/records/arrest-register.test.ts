import { describe, expect, it } from 'vitest';

import { countYear } from '../../../src/core/analyse-year';
import { createEvaluator } from '../../../src/core/figures/evaluate';
import type { Measure } from '../../../src/core/recognise/layout';
import { workbookOf } from '../support/sheet-text';

const PROFILE = { version: 1 } as const;

const incidents = (arrests: boolean) =>
  [
    `Incident No | Date | Time | Area | Category | Source | Police attended${arrests ? ' | Arrests' : ''}`,
    ...Array.from(
      { length: 12 },
      (_, index) =>
        `'${String(100 + index)}' | 2023-0${String(4 + (index % 3))}-1${String(index % 9)} | 01:30 | Boston | Shoplifting | Police | Y${arrests ? ` | ${index < 3 ? '1' : '0'}` : ''}`,
    ),
  ].join('\n');

/** One row a person: the second incident led to two arrests. */
const ARRESTS = [
  'Arrest No | Incident No | Date | Area | Offence | Gender | Age group',
  "1 | '100' | 2023-04-10 | Boston | Shoplifting | M | Adult",
  "2 | '101' | 2023-05-11 | Boston | Shoplifting | F | Adult",
  "3 | '101' | 2023-05-11 | Boston | Shoplifting | M | Youth",
].join('\n');

function totals(sheets: Readonly<Record<string, string>>): readonly unknown[] {
  const { cube } = countYear([workbookOf('CCTV 2023-24.xlsx', sheets)], PROFILE);
  const evaluate = createEvaluator(cube);
  return (['incidents', 'arrests'] as const).map((measure: Measure) =>
    evaluate({ type: 'sum', measure, where: { year: 2023 } }),
  );
}

describe('a sheet with a row for each arrest', () => {
  it('is counted as arrests, two of one incident too, and no incident', () => {
    expect(totals({ Incidents: incidents(false), Arrests: ARRESTS })).toEqual([12, 3]);
  });

  it('is a second view where the log of incidents counts them', () => {
    expect(totals({ Incidents: incidents(true), Arrests: ARRESTS })).toEqual([12, 3]);
  });

  it('is not taken for one where the title says incidents too', () => {
    expect(totals({ 'Incidents and arrests': incidents(true) })).toEqual([12, 3]);
  });
});
