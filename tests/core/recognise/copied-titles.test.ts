import { describe, expect, it } from 'vitest';

import { analyseYear, countYear } from '../../../src/core/analyse-year';
import { monthNumber } from '../../../src/core/calendar/month';
import { titleOfAnotherMonth } from '../../../src/core/check/rules/title-of-another-month';
import { workbookOf } from '../support/sheet-text';

const YEAR = 2023;

/** A workbook of monthly sheets: what each is called, the month of its title and its incidents. */
function monthly(sheets: readonly (readonly [sheet: string, title: string, incidents: number])[]) {
  return workbookOf(
    'Monthly 2023-24.xlsx',
    Object.fromEntries(
      sheets.map(([sheet, title, incidents]) => [
        sheet,
        [
          `CCTV monthly statistics ${title} 2023`,
          'Council | Incidents',
          `Boston | ${String(incidents)}`,
          `East Lindsey | ${String(incidents + 3)}`,
        ].join('\n'),
      ]),
    ),
  );
}

const found = (workbook: ReturnType<typeof monthly>) =>
  [...analyseYear([workbook], { version: 1 }).findings].flatMap(({ rule, parameters }) =>
    rule === titleOfAnotherMonth.id ? [parameters['chosen']] : [],
  );
const sums = (workbook: ReturnType<typeof monthly>) => {
  const { cube } = countYear([workbook], { version: 1 });
  const ofMonths = new Map<string, number>();
  for (const { year, month, values } of cube.rows)
    if (year === YEAR && month !== undefined) {
      const name = String(monthNumber(month));
      ofMonths.set(name, (ofMonths.get(name) ?? 0) + (values.get('incidents') ?? 0));
    }
  return Object.fromEntries(ofMonths);
};

describe('titles copied from another month', () => {
  const copied = monthly([
    ['Aug', 'August', 10],
    ['Sep', 'August', 20],
    ['Oct', 'August', 30],
    ['Nov', 'November', 40],
  ]);

  it('leave the month to the names of the sheets, and are told', () => {
    expect(sums(copied)).toEqual({ 8: 23, 9: 43, 10: 63, 11: 83 });
    expect(found(copied)).toEqual(['sheet', 'sheet']);
  });

  it('hold where no other sheet has their month, and are told', () => {
    const shifted = monthly([
      ['Sep', 'August', 20],
      ['Oct', 'September', 30],
    ]);
    expect(sums(shifted)).toEqual({ 8: 43, 9: 63 });
    expect(found(shifted)).toEqual(['title', 'title']);
  });

  it('say nothing where sheets and titles agree', () => {
    expect(
      found(
        monthly([
          ['Aug', 'August', 10],
          ['Sept 23', 'September', 20],
        ]),
      ),
    ).toEqual([]);
  });
});
