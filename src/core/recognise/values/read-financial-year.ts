import { type FinancialYear, parseFinancialYear } from '../../calendar/financial-year';
import { monthOfName, yearOfDigits } from './month-names';

/** A financial year found in a longer text. `index` and `length` are UTF-16 code units of the text as given. */
export interface FoundFinancialYear {
  readonly year: FinancialYear;
  readonly index: number;
  readonly length: number;
  /** It may be something else: "11/12" a day and month, "2011-12" a month, "17-18" any two numbers. */
  readonly ambiguous: boolean;
}

type Finder = readonly [
  RegExp,
  (match: RegExpExecArray) => Omit<FoundFinancialYear, 'index' | 'length'> | undefined,
];

const DASH = String.raw`[-‐-―−]`;
/** Not inside a word, a number, a date or a time; behind a dash only after another year: 2016/17-2017/18. */
const START = String.raw`(?<![\p{L}\d]|\d[/.,:]|(?<!/\d{2}|/\d{4})(?<=\d)${DASH})`;
const END = String.raw`(?![\p{L}\d]|\s?/\s?\d|[.,:]\d|${DASH}\d(?!\d{1,3}/))`;
const TO = String.raw`\s{0,2}(?:to|until|till|through|/|${DASH})\s{0,2}`;
const YEAR = String.raw`['’]?(\d{4}|\d{2})`;
const FIRST_DAY = String.raw`(?:0?1(?:st)?\s{1,2})?`;
const LAST_DAY = String.raw`(?:31(?:st)?\s{1,2})?`;
const GAP = String.raw`[\s,-]{0,2}`;

/** In order of what they say: where two overlap, the earlier finder is believed. */
const FINDERS: readonly Finder[] = [
  // April 2017 to March 2018, 1 Apr 17 – 31 Mar 18
  [
    finder(`${FIRST_DAY}apr(?:il)?${GAP}${YEAR}${TO}${LAST_DAY}mar(?:ch)?${GAP}${YEAR}`),
    (match) => spanning(match[1]!, match[2]!),
  ],
  // 01/04/2017 to 31/03/2018
  [
    finder(String.raw`0?1[/.]0?4[/.](\d{4}|\d{2})${TO}31[/.]0?3[/.](\d{4}|\d{2})`),
    (match) => spanning(match[1]!, match[2]!),
  ],
  // year ended 31 March 2018
  [
    finder(
      String.raw`(?:year|y/e)\s{0,2}(?:end(?:ing|ed)?\s{0,2})?(?:to\s{1,2})?(?:on\s{1,2})?${LAST_DAY}mar(?:ch)?\s{1,2}(\d{4})`,
    ),
    (match) => ({ year: Number(match[1]) - 1, ambiguous: false }),
  ],
  // 2017/18, 17-18, FY17/18
  [
    finder(String.raw`(fy\s{0,2})?(\d{4}|\d{2})(\s?(?:[/_]|${DASH})\s?)(\d{4}|\d{1,2})`),
    (match) => pair(match),
  ],
  // 2017 to 2018
  [finder(String.raw`(\d{4})\s{1,2}to\s{1,2}(\d{4})`), (match) => ambiguousPair(match[1]!, match[2]!)],
  // FY18
  [
    finder(String.raw`fy\s{0,2}['’]?(?:\d{4}|\d{2})`),
    (match) => certain(parseFinancialYear(match[0].replace('’', "'"))),
  ],
];

/** What every financial year has, however it is written: most texts have none of it. */
const TRACE = /\d\s?[/_.\u2010-\u2015\u2212-]\s?\d|\d\s{1,2}to\s|fy|mar/i;

/**
 * Finds every financial year in a text: a title, a sheet name, a file name. A month ("2018-10") and a date
 * ("03/04/2017") are never taken for one, nor a pair of numbers that do not follow each other. In order of position;
 * none overlap.
 */
export function findFinancialYears(text: string): readonly FoundFinancialYear[] {
  if (!TRACE.test(text)) return [];
  const found: FoundFinancialYear[] = [];
  let rest = text;
  for (const [pattern, read] of FINDERS) {
    const taken: FoundFinancialYear[] = [];
    for (const match of rest.matchAll(pattern)) {
      const reading = read(match);
      if (reading && isPlausible(reading.year)) {
        taken.push({ ...reading, index: match.index, length: match[0].length });
      }
    }
    rest = withBlanksFor(rest, taken);
    found.push(...taken);
  }
  return found.sort((a, b) => a.index - b.index);
}

/** What is found is no part of anything else; blanks keep the rest in its place. */
function withBlanksFor(text: string, taken: readonly FoundFinancialYear[]): string {
  let end = 0;
  const pieces = taken.map(({ index, length }) => {
    const before = text.slice(end, index);
    end = index + length;
    return before + ' '.repeat(length);
  });
  return pieces.join('') + text.slice(end);
}

function finder(pattern: string): RegExp {
  return new RegExp(`${START}${pattern}${END}`, 'giu');
}

function spanning(start: string, end: string): ReturnType<Finder[1]> {
  const year = yearOfDigits(start);
  return yearOfDigits(end) === year + 1 ? { year, ambiguous: false } : undefined;
}

function pair(match: RegExpExecArray): ReturnType<Finder[1]> {
  const [whole, prefix, start = '', separator = '', end = ''] = match;
  const parsed = parseFinancialYear(whole.replace(/[‐-―−]/, '-'));
  if (parsed === undefined) return undefined;
  const year = start.length === 2 ? yearOfDigits(start) : parsed;
  if (prefix !== undefined || end.length === 4) return { year, ambiguous: false };
  // 17/8 is a day and a month, 2017/8 a year.
  if (end.length === 1) return start.length === 4 ? { year, ambiguous: false } : undefined;
  const slash = separator.trim() === '/';
  if (start.length === 4) return { year, ambiguous: !slash && isMonth(end) };
  if (!slash && besideMonthName(match)) return undefined;
  return { year, ambiguous: !slash || isMonth(start) || isMonth(end) };
}

function isMonth(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}

/** "17-18 April" and "April 17-18" are days. */
function besideMonthName(match: RegExpExecArray): boolean {
  const before = /([a-z]{3,9})\s{1,2}$/i.exec(match.input.slice(Math.max(0, match.index - 11), match.index));
  const end = match.index + match[0].length;
  const after = /^\s{1,2}([a-z]{3,9})/i.exec(match.input.slice(end, end + 11));
  return [before, after].some((word) => monthOfName(word?.[1]?.toLowerCase() ?? '') !== undefined);
}

function ambiguousPair(start: string, end: string): ReturnType<Finder[1]> {
  return Number(end) === Number(start) + 1 ? { year: Number(start), ambiguous: true } : undefined;
}

function certain(year: FinancialYear | undefined): ReturnType<Finder[1]> {
  return year === undefined ? undefined : { year, ambiguous: false };
}

function isPlausible(year: FinancialYear): boolean {
  return year >= 1980 && year <= 2099;
}
