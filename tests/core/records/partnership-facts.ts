import fc from 'fast-check';

import { dayNumberOfDate } from '../../../src/core/calendar/civil-date';
import { monthsOfFinancialYear } from '../../../src/core/calendar/financial-year';
import { formatMonthKey, type Month, monthNumber, yearOfMonth } from '../../../src/core/calendar/month';
import type { Profile } from '../../../src/core/profile/profile';
import { counts, date, log, type SheetSpec, type Short, type TableSpec } from './make-recognition';

/** Invented incidents of a partnership, and the tables people would make of them. */
export interface Incident {
  readonly area: string;
  readonly month: Month;
  readonly day: number;
  readonly category: string;
  readonly source: string;
  readonly arrests: number;
}

export const PROFILE: Profile = {
  version: 1,
  partnership: {
    areas: [
      { name: 'Stevenage' },
      { name: 'Old Town', parent: 'Stevenage' },
      { name: 'Bedwell', parent: 'Stevenage' },
      { name: 'Hertsmere' },
      { name: 'Bedfordshire', kind: 'client' },
    ],
  },
};

export const AREAS = ['Stevenage', 'Old Town', 'Bedwell', 'Hertsmere', 'Bedfordshire'] as const;
const REPORTING: Readonly<Record<string, string>> = { 'Old Town': 'Stevenage', Bedwell: 'Stevenage' };
export const CATEGORIES = ['Theft', 'Drugs', 'Robbery'] as const;
const SOURCES = ['Police', 'Operator'] as const;
export const YEAR = 2017;
export const MONTHS = monthsOfFinancialYear(YEAR);

export function reportingArea(area: string): string {
  return REPORTING[area] ?? area;
}

export const arbitraryIncident: fc.Arbitrary<Incident> = fc.record({
  area: fc.constantFrom(...AREAS),
  month: fc.constantFrom(...MONTHS),
  day: fc.integer({ min: 1, max: 28 }),
  category: fc.constantFrom(...CATEGORIES),
  source: fc.constantFrom(...SOURCES),
  arrests: fc.nat(3),
});

export const arbitraryIncidents = fc.array(arbitraryIncident, { minLength: 1, maxLength: 60 });

/** A log of the incidents; with references "R0", "R1", … or without. */
export function logSheet(
  incidents: readonly Incident[],
  withReferences: boolean,
  file = 'log.xlsx',
): SheetSpec {
  const rows: Short[][] = incidents.map(({ area, month, day, category, source, arrests }, index) => [
    withReferences ? `R${String(index)}` : null,
    date(dayNumberOfDate({ year: yearOfMonth(month), month: monthNumber(month), day })),
    area,
    category,
    source,
    arrests,
  ]);
  return {
    file,
    sheet: 'Log',
    rows: [['Ref', 'Date', 'Area', 'Category', 'Source', 'Arrests'], ...rows],
    tables: [log(['reference', 'date', 'area', 'category', 'source', 'arrests'])],
  };
}

function count(incidents: readonly Incident[], fits: (incident: Incident) => boolean): number {
  return incidents.filter(fits).length;
}

function table(
  name: string,
  labels: readonly string[],
  headers: readonly string[],
  value: (row: number, column: number) => Short,
  spec: TableSpec,
): SheetSpec {
  return {
    file: `${name}.xlsx`,
    sheet: name,
    rows: [
      ['', ...headers],
      ...labels.map((label, row) => [label, ...headers.map((_, column) => value(row, column))]),
    ],
    tables: [spec],
  };
}

const monthHeaders = MONTHS.map(formatMonthKey);
const monthLines = MONTHS.map((month) => ({ month }));
const reportingAreas = [...new Set(AREAS.map(reportingArea))];

/** Every table that says again what the log says, by name. A blank where there was none, as people leave it. */
export const SECOND_VIEWS: Readonly<Record<string, (incidents: readonly Incident[]) => SheetSpec>> = {
  'matrix of one area': (incidents) =>
    table(
      'matrix',
      CATEGORIES,
      monthHeaders,
      (row, column) =>
        count(
          incidents,
          ({ area, category, month }) =>
            reportingArea(area) === 'Stevenage' && category === CATEGORIES[row] && month === MONTHS[column],
        ) || null,
      counts(
        CATEGORIES.map((category) => ({ category })),
        monthLines,
        { context: { measure: 'incidents', area: 'Stevenage' } },
      ),
    ),
  'block of areas': (incidents) =>
    table(
      'block',
      monthHeaders,
      reportingAreas,
      (row, column) =>
        count(
          incidents,
          ({ area, month }) => reportingArea(area) === reportingAreas[column] && month === MONTHS[row],
        ) || null,
      counts(
        monthLines,
        reportingAreas.map((area) => ({ area })),
        { kind: 'block', context: { measure: 'incidents' } },
      ),
    ),
  'block of sub-areas': (incidents) =>
    table(
      'sub-areas',
      monthHeaders,
      AREAS,
      (row, column) =>
        count(incidents, ({ area, month }) => area === AREAS[column] && month === MONTHS[row]) || null,
      counts(
        monthLines,
        AREAS.map((area) => ({ area })),
        { kind: 'block', context: { measure: 'incidents' } },
      ),
    ),
  pivot: (incidents) =>
    table(
      'pivot',
      CATEGORIES,
      monthHeaders,
      (row, column) =>
        count(incidents, ({ category, month }) => category === CATEGORIES[row] && month === MONTHS[column]) ||
        null,
      counts(
        CATEGORIES.map((category) => ({ category })),
        monthLines,
        { isPivot: true, context: { measure: 'incidents' } },
      ),
    ),
  'summary of areas and the year': (incidents) =>
    table(
      'year',
      reportingAreas,
      ['2017/18'],
      (row) => count(incidents, ({ area }) => reportingArea(area) === reportingAreas[row]) || null,
      counts(
        reportingAreas.map((area) => ({ area })),
        [{ year: YEAR }],
        { kind: 'summary', context: { measure: 'incidents' } },
      ),
    ),
  'matrix of areas and the year': (incidents) => ({
    ...SECOND_VIEWS['summary of areas and the year']!(incidents),
    tables: [
      counts(
        reportingAreas.map((area) => ({ area })),
        [{ year: YEAR }],
        { kind: 'matrix', context: { measure: 'incidents' } },
      ),
    ],
  }),
  'total of the partnership': (incidents) =>
    table(
      'total',
      ['All'],
      ['2017/18'],
      () => incidents.length,
      counts([{}], [{ year: YEAR }], { kind: 'summary', context: { measure: 'incidents' } }),
    ),
};
