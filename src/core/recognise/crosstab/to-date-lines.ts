import type { Measure } from '../layout';
import { textKey } from '../values/normalise-text';
import { isTimed, type Line } from './line';
import { measureMeant } from './wholes-of-parts';

/** What is there all year is not added up, so that no year to date goes with it. */
const NEVER_ADDED: ReadonlySet<Measure | undefined> = new Set<Measure>(['cameras', 'availability']);

/**
 * Whether a year to date stands beside what it runs up, in a table of one month or quarter: "Incidents YTD" beside
 * "Incidents", a bare "YTD" beside anything that is counted. To add it to that would count the months before again.
 */
export function isBesideItsPart(line: Line, others: readonly { readonly line: Line }[]): boolean {
  return line.isYearToDate && others.some(({ line: other }) => isPartOf(other, line));
}

function isPartOf(part: Line, toDate: Line): boolean {
  if (part === toDate || isTimed(part) || part.isComparison || NEVER_ADDED.has(part.measure)) return false;
  const year = yearOf(part);
  if (year !== undefined && year !== yearOf(toDate)) return false;
  if (part.measure === undefined && part.names.length === 0 && !part.isTotal) return false;
  if (toDate.measure !== undefined && toDate.measure !== measureMeant(part)) return false;
  const names = part.names.map(({ text }) => textKey(text));
  return toDate.names.every(({ text }) => names.includes(textKey(text)));
}

/** Bare "YTD" columns beside one measure each ("Incidents | YTD | Arrests | YTD") are of the measure before them. */
export function withMeasureBefore(line: Line, lines: readonly Line[]): Line {
  if (!line.isYearToDate || line.measure !== undefined || line.names.length > 0) return line;
  const place = lines.findIndex(({ index }) => index === line.index);
  const isMeasured = (one: Line | undefined): boolean => one?.measure !== undefined && !isTimed(one);
  const isPaired = lines.every((one, index) => !isMeasured(one) || lines[index + 1]?.isYearToDate === true);
  const measure = isPaired ? lines[place - 1]?.measure : undefined;
  return measure === undefined ? line : { ...line, measure };
}

function yearOf({ year, calendarYear, relative }: Line): number | undefined {
  return year ?? calendarYear ?? relative;
}
