import {
  type FinancialYear,
  financialYearOf,
  formatFinancialYear,
  parseFinancialYear,
} from '../calendar/financial-year';
import { type Month, monthOf, parseMonthKey } from '../calendar/month';
import type { TableProfile } from '../profile/profile';
import type { Ambiguity, Measure, PartOfYear } from './layout';
import { knownPartIn, type NamedPart, possiblePartIn } from './names/part-in-title';
import { isNoPlaceName } from './names/place-names';
import type { AboveTable } from './sheet/above-table';
import type { Vocabulary } from './vocabulary';
import { isOfSelection } from './words/selection-words';
import { toDate } from './words/part-of-year';
import type { MonthWords } from './words/month-words';
import { monthOfName, monthOfYear } from './words/named-month';
import { type Clues, readClues } from './words/read-clues';

/** Where something that holds for a whole table was found, nearest first. */
export type ContextSource = 'profile' | 'filter' | 'title' | 'sheet' | 'file' | 'workbook' | 'report';

export interface ContextYear {
  readonly year: FinancialYear;
  readonly from: ContextSource;
  /** A calendar year such as 2017 was written: the year it begins is taken. */
  readonly isCalendarYear: boolean;
}

export interface ContextArea {
  readonly name: string;
  readonly from: ContextSource;
  /** It is known as an area from the profile or from other tables. */
  readonly isKnown: boolean;
  /** It is named at the head of the sheet, above another table: it may be that table's alone. */
  readonly isOfSheet: boolean;
  /** Only its sheet's name says it, and other sheets are called after other areas (`areasOfSheets`). */
  readonly isAmongSheets: boolean;
  /** The area it is named as a part of. */
  readonly partOf?: string;
}

/** What the surroundings of a table say, each from the nearest place that says it. A table uses what it lacks itself. */
export interface TableContext {
  readonly title: string;
  readonly month?: { readonly month: Month; readonly from: ContextSource };
  readonly year?: ContextYear;
  /** Which part of a year counts without months are of, by the nearest place that says. */
  readonly partOfYear?: PartOfYear;
  /** The only calendar year named, where no financial year is. */
  readonly calendarYear?: number;
  readonly area?: ContextArea;
  /** What the nearest title that names areas may name as an area and its part. */
  readonly possiblePart?: NamedPart;
  /** Every measure the nearest place that speaks of any speaks of. */
  readonly measures: readonly Measure[];
  readonly isByArea: boolean;
  /** It counts alarm activations at schools or other sites. */
  readonly isOfSites: boolean;
  readonly isOfParts: boolean;
  /** It is a statistic of police forces or of the country: no partnership's own figures, whatever it counts. */
  readonly isOfOthers: boolean;
  /** Its title or sheet speaks of people, time, money or the like: without a word for a measure it counts none. */
  readonly isOfSomethingElse: boolean;
  /** It tells some of many, the busiest cameras, and so no whole. */
  readonly isOfSelection: boolean;
  readonly ambiguities: readonly Ambiguity[];
}

/** The names of the sheet and file, and the year they are taken for where nothing on the sheet says one. */
export interface ContextNames {
  readonly sheet: string;
  readonly file: string;
  /** The area that the file's name says beside those of others called alike (`areasOfFiles`). */
  readonly fileArea?: string;
  /** The area that the sheet's name says beside sheets called after other areas (`areasOfSheets`). */
  readonly sheetArea?: string;
  /** The month that the sheet's name says, where its title is copied from another month's (`monthsOfCopiedTitles`). */
  readonly sheetMonth?: Month;
  /** The year that the names of the workbook's sheets agree on. */
  readonly workbookYear?: FinancialYear;
  /** The year the profile reports on; for a workbook given as last year's, the year before. */
  readonly reportYear?: FinancialYear;
}

interface Place {
  readonly from: ContextSource;
  readonly text: string;
  readonly clues: Clues;
  readonly isSentence: boolean;
  readonly isOfSheet: boolean;
}

/** What a pivot's filter shows where it lets everything, or several things, through. */
const ALL = /^\W*(?:all|multiple items)\W*$/i;

/** How published statistics are headed. */
const OF_OTHERS =
  /\b(?:england (?:and|&) wales|home office|use of force|(?:by|each|all) police force(?:s| areas?)?|police force areas?|police workforce|(?:national|official|experimental) statistics)\b/i;

/** Works out the context of a table; what the profile says stands above everything. */
export function readContext(
  above: AboveTable,
  names: ContextNames,
  vocabulary: Vocabulary,
  table: TableProfile | undefined,
): TableContext {
  const places: Place[] = [
    ...above.lines.map((line) => ({ from: 'title' as const, ...line })),
    place('sheet', names.sheet),
    place('file', names.file),
  ];
  const ambiguities: Ambiguity[] = [];
  const month = contextMonth(above, places, names, table, ambiguities);
  const area = contextArea(above, places, names, vocabulary, table, ambiguities);
  const year = contextYear(above, places, names, table, ambiguities);
  const calendarYears = [...new Set(places.flatMap(({ clues }) => clues.calendarYears))];
  const measures = places.find(({ clues }) => clues.measures.length > 0)?.clues.measures ?? [];
  const titles = places.filter(({ from }) => from !== 'file');
  const partOfYear = contextPartOfYear(places);
  const possiblePart = possiblePartOf(titles, vocabulary);
  return {
    title: above.title,
    ...(month && { month }),
    ...(year && { year }),
    ...(partOfYear && { partOfYear }),
    ...(calendarYears.length === 1 && { calendarYear: calendarYears[0]! }),
    ...(area && { area }),
    ...(possiblePart && { possiblePart }),
    measures,
    isOfParts: titles.some(({ clues }) => clues.isOfParts),
    isOfOthers: titles.some(({ text }) => OF_OTHERS.test(text)),
    isOfSomethingElse: [above.title, names.sheet].some((text) => OF_SOMETHING_ELSE.test(text)),
    isOfSelection: [above.title, names.sheet].some(isOfSelection),
    isOfSites: isOfSites(places, measures),
    isByArea: titles.some(({ clues }) => clues.isByArea),
    ambiguities,
  };
}

/** What partnerships keep tables of beside what is reported. */
const OF_SOMETHING_ELSE =
  /\b(?:population|households?|residents|dwellings|staff(?:ing|ed)?|employees|headcount|fte|vacanc(?:y|ies)|sickness|(?:sick|leave) days|absences?|overtime|(?<!24[\s-])(?:hours|hrs)|rotas?|shifts|budgets?|costs?|expenditure|spend(?:ing)?|income|contributions?|recharges?|salar(?:y|ies)|invoices?|mileage|electricity|energy|kwh|storage|bandwidth|airwave|visits?|visitors?|training|courses|complaints|compliments|foi|subject access|footfall|rainfall|temperature)\b|£|^\W*(?:(?:number|no|total|list)\.?\s+(?:of\s+)?)?cameras\b/i;

/** How tables of alarms at sites are headed. */
const OF_SITES =
  /\b(?:schools?|academ(?:y|ies)|premises|alarm(?:ed)? sites?|by (?:site|building|property))\b/i;

function isOfSites(places: readonly Place[], measures: readonly Measure[]): boolean {
  return (
    measures.length === 1 && measures[0] === 'activations' && places.some(({ text }) => OF_SITES.test(text))
  );
}

function place(from: 'sheet' | 'file', text: string): Place {
  return { from, text, clues: readClues(text, from), isSentence: false, isOfSheet: false };
}

function contextMonth(
  above: AboveTable,
  places: readonly Place[],
  names: ContextNames,
  table: TableProfile | undefined,
  ambiguities: Ambiguity[],
): TableContext['month'] {
  const given = table?.month === undefined ? undefined : parseMonthKey(table.month);
  if (given !== undefined) return { month: given, from: 'profile' };
  const filters = above.filters.map(({ value, clues }) => ({ from: 'filter' as const, text: value, clues }));
  for (const { from, text, clues } of [...filters, ...places]) {
    const [month, ...others] = clues.months;
    if (clues.span || others.length > 0) return undefined;
    if (!month) continue;
    const named = placeMonth(month, clues, places, names);
    if (named === undefined || from !== 'title')
      return named === undefined ? undefined : { month: named, from };
    const called = monthOfName(names.sheet, named) ?? named;
    const isCopied = called === names.sheetMonth;
    if (called !== named)
      ambiguities.push({ code: TITLE_OF_ANOTHER_MONTH, detail: text, chosen: isCopied ? 'sheet' : 'title' });
    return isCopied ? { month: called, from: 'sheet' } : { month: named, from };
  }
  return undefined;
}

export const TITLE_OF_ANOTHER_MONTH = 'title of another month';

/** The month named in a year: its own, that of its place, or the nearest that is named elsewhere. */
function placeMonth(
  { month, year }: MonthWords,
  { years }: Clues,
  places: readonly Place[],
  { workbookYear, reportYear }: ContextNames,
): Month | undefined {
  if (year !== undefined) return monthOf(year, month);
  const written = years[0] ?? places.map((one) => one.clues.years[0]).find((one) => one !== undefined);
  const ofYear = written ?? workbookYear ?? reportYear;
  return ofYear === undefined ? undefined : monthOfYear(ofYear, month);
}

/** The part of a year by the nearest place that names one; a title "Cumulative figures" goes up to what the sheet names. */
function contextPartOfYear(places: readonly Place[]): PartOfYear | undefined {
  const named = places.flatMap(({ clues }) => clues.partOfYear ?? []);
  const first = named.find((part) => part !== 'to date');
  const part = first !== undefined && named[0] === 'to date' ? toDate(first) : first;
  return part === 'whole' ? undefined : part;
}

function contextYear(
  above: AboveTable,
  places: readonly Place[],
  { workbookYear, reportYear }: ContextNames,
  table: TableProfile | undefined,
  ambiguities: Ambiguity[],
): ContextYear | undefined {
  const given = table?.year === undefined ? undefined : parseFinancialYear(table.year);
  if (given !== undefined) return { year: given, from: 'profile', isCalendarYear: false };
  // A filter that lets every year through says that no one year holds.
  if (above.filters.some(({ key, value }) => key.includes('year') && ALL.test(value))) return undefined;
  const filters = above.filters.map(({ value, clues }) => ({ from: 'filter' as const, text: value, clues }));
  const all = [...filters, ...places];
  for (const { from, text, clues } of all) {
    const year = yearOfClues(clues);
    if (year === undefined) continue;
    if (isDoubtful(year, all)) {
      ambiguities.push({ code: 'year in doubt', detail: text, chosen: formatFinancialYear(year) });
    }
    return { year, from, isCalendarYear: false };
  }
  for (const { from, clues } of all) {
    const [year, ...others] = clues.calendarYears;
    if (year !== undefined && others.length === 0) return { year, from, isCalendarYear: true };
  }
  if (workbookYear !== undefined) return { year: workbookYear, from: 'workbook', isCalendarYear: false };
  return reportYear === undefined ? undefined : { year: reportYear, from: 'report', isCalendarYear: false };
}

/** Whether a year is written only so that it may be something else, wherever it is named. */
function isDoubtful(year: FinancialYear, places: readonly { readonly clues: Clues }[]): boolean {
  const naming = places.filter(({ clues }) => clues.years.includes(year));
  return naming.length > 0 && naming.every(({ clues }) => clues.doubtfulYears.includes(year));
}

/** The financial year clues speak of: named, or that of the months. Of several the last: titles end with this year. */
export function yearOfClues({ years, span, months }: Clues): FinancialYear | undefined {
  if (years.length > 0) return Math.max(...years);
  const { month, year } = span?.last ?? months[0] ?? {};
  return month === undefined || year === undefined ? undefined : financialYearOf(monthOf(year, month));
}

function contextArea(
  above: AboveTable,
  places: readonly Place[],
  { fileArea, sheetArea }: ContextNames,
  vocabulary: Vocabulary,
  table: TableProfile | undefined,
  ambiguities: Ambiguity[],
): ContextArea | undefined {
  if (table?.area !== undefined)
    return { name: table.area, from: 'profile', isKnown: true, isOfSheet: false, isAmongSheets: false };
  for (const { key, value } of above.filters) {
    if (!/^(?:area|authority|council|district|town|client|location|site|partner)/.test(key)) continue;
    if (ALL.test(value) || value === '') continue;
    return areaOf(value, 'filter', false, vocabulary);
  }
  for (const { from, text, clues, isSentence, isOfSheet } of places) {
    const known = vocabulary.areasIn(text);
    const named = from === 'sheet' ? clues.names.filter((name) => !isNoPlaceName(name)) : clues.names;
    const names = from === 'file' ? (fileArea === undefined ? [] : [fileArea]) : named;
    const found = known.length > 0 ? known : isSentence ? [] : names;
    if (found.length === 0) continue;
    const part = knownPartIn(found, vocabulary);
    if (part) return { ...areaOf(part.part, from, isOfSheet, vocabulary), partOf: part.whole };
    if (found.length === 1) {
      const isAmongSheets = from === 'sheet' && found[0] === sheetArea;
      // The one sheet of a text file is called after the file.
      const nearest = from === 'sheet' && found[0] === fileArea ? 'file' : from;
      return { ...areaOf(found[0]!, nearest, isOfSheet, vocabulary), isAmongSheets };
    }
    ambiguities.push({ code: 'several areas named', detail: `${text}: ${found.join(', ')}`, chosen: 'none' });
    return undefined;
  }
  return undefined;
}

function possiblePartOf(titles: readonly Place[], vocabulary: Vocabulary): NamedPart | undefined {
  const naming = titles.find(({ isSentence, clues }) => !isSentence && clues.names.length > 0);
  return naming && possiblePartIn(naming.text, naming.clues.names, vocabulary);
}

function areaOf(name: string, from: ContextSource, isOfSheet: boolean, vocabulary: Vocabulary): ContextArea {
  const known = vocabulary.areaOf(name);
  return { name: known ?? name, from, isKnown: known !== undefined, isOfSheet, isAmongSheets: false };
}
