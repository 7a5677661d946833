import { monthsOfFinancialYear } from '../../../src/core/calendar/financial-year';
import { monthNumber, yearOfMonth } from '../../../src/core/calendar/month';
import { analyseYear } from '../../../src/core/analyse-year';
import { describeFindings, type FindingDescription } from '../../../src/core/check/describe-findings';
import type { Profile } from '../../../src/core/profile/profile';
import { workbookOf } from '../support/sheet-text';

/** A sheet as `sheetOfText` reads it: a title, a blank row, the headings in row 3, the entries from row 4 on. */
export interface BookSheet {
  readonly name: string;
  title: string;
  head: string[];
  rows: string[][];
}

export const AREAS = ['Stevenage', 'East Herts', 'North Herts', 'Hertsmere'];
const CATEGORIES = ['Assault', 'Shoplifting', 'Anti-social behaviour', 'Drugs', 'Criminal damage', 'Robbery'];
const SOURCES = ['Police control', 'Operator', 'Shopwatch', 'Public'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HEAD = 'Ref|Date|Time|Camera|Area|Category|Source|Police Attended (Y/N)|Arrests|Notes'.split('|');

/** Columns of `monthlyLog`. */
export const COLUMN = {
  reference: 0,
  date: 1,
  time: 2,
  camera: 3,
  area: 4,
  category: 5,
  source: 6,
  attended: 7,
  arrests: 8,
  notes: 9,
} as const;

export interface LogOptions {
  /** The calendar year the financial year begins in. */
  readonly year?: number;
  readonly perMonth?: number;
  readonly firstReference?: number;
  readonly referenceOf?: (number: number) => string;
}

/** A log without anything wrong: a sheet a month, April to March, every area a quarter of its entries. */
export function monthlyLog({
  year = 2017,
  perMonth = 28,
  firstReference = 1000,
  referenceOf = (number) => `R${number}`,
}: LogOptions = {}): BookSheet[] {
  let reference = firstReference;
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  return monthsOfFinancialYear(year).map((month) => {
    const [own, number] = [yearOfMonth(month), monthNumber(month)];
    const name = `${MONTHS[number - 1]!} ${String(own % 100).padStart(2, '0')}`;
    const rows = Array.from({ length: perMonth }, (_, entry) => {
      const day = 1 + Math.floor((entry * 27) / perMonth);
      const attended = random(3) > 0;
      return [
        referenceOf(reference++),
        `${own}-${two(number)}-${two(day)}`,
        `${two(random(24))}:${two(random(60))}`,
        `C${String(1 + random(30)).padStart(3, '0')}`,
        AREAS[entry % 4]!,
        CATEGORIES[random(6)]!,
        SOURCES[random(4)]!,
        attended ? 'Y' : 'N',
        String(attended ? random(3) : 0),
        '',
      ];
    });
    return { name, title: `CCTV incident log ${name}`, head: [...HEAD], rows };
  });
}

/** Adds a column to every sheet. */
export function addColumn(
  sheets: readonly BookSheet[],
  header: string,
  valueOf: (row: readonly string[], at: number) => string,
): void {
  for (const sheet of sheets) {
    sheet.head.push(header);
    sheet.rows.forEach((row, at) => row.push(valueOf(row, at)));
  }
}

/** Takes a column from a sheet. */
export function dropColumn({ head, rows }: BookSheet, column: number): void {
  head.splice(column, 1);
  for (const row of rows) row.splice(column, 1);
}

/**
 * What is found in a workbook by the whole way there is: recognised, recorded, counted, checked. Every finding in full,
 * however many there are.
 */
export function findingsIn(
  sheets: readonly BookSheet[],
  profile: Omit<Profile, 'version'> = {},
): readonly FindingDescription[] {
  return findingsInFiles({ 'Log.xlsx': sheets }, profile);
}

/** The same of several files. Files of the same sheets are the same file, byte by byte. */
export function findingsInFiles(
  files: Readonly<Record<string, readonly BookSheet[]>>,
  profile: Omit<Profile, 'version'> = {},
): readonly FindingDescription[] {
  const workbooks = Object.entries(files).map(([file, sheets]) => {
    const written = textOf(sheets);
    return { ...workbookOf(file, written), sha256: JSON.stringify(written) };
  });
  const checks = { ...profile.checks, thresholds: { shownPerRule: 10_000, ...profile.checks?.thresholds } };
  const { findings, recognition } = analyseYear(workbooks, {
    version: 1,
    ...profile,
    checks,
  });
  const { list } = describeFindings(findings, recognition);
  for (const { rule, what } of list)
    if (/undefined|NaN|Infinity|\[object/.test(what)) throw new Error(`${rule} says: ${what}`);
  return list;
}

function textOf(sheets: readonly BookSheet[]): Record<string, string> {
  return Object.fromEntries(
    sheets.map(({ name, title, head, rows }) => [
      name,
      [title, '', head.join('|'), ...rows.map((row) => row.join('|'))].join('\n'),
    ]),
  );
}

/** What one rule finds: `sheet!cells: sentence`. */
export function foundBy(
  rule: string,
  sheets: readonly BookSheet[],
  profile?: Omit<Profile, 'version'>,
): string[] {
  return findingsIn(sheets, profile)
    .filter((finding) => finding.rule === rule)
    .map(({ sheet, cells, what }) => `${sheet}!${cells.join(' ')}: ${what}`);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
