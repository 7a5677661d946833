import type { Measure } from '../layout';
import type { SheetView } from '../sheet/sheet-view';
import type { Vocabulary } from '../vocabulary';
import { measureOfHeading } from '../words/measure-words';
import type { HeadingReading } from '../words/read-heading';
import type { ReadCell } from './source-readings';

/** A heading such as "Northtown Arrests", taken apart. */
export interface JoinedName {
  readonly name: string;
  readonly measure: Measure;
}

/** Words that say who counted, or what part, and never where. */
const QUALIFIER =
  /^(?:all|total|overall|cctv|police|control room|camera|operators?'?|council|recorded|reported|logged|monitored|own|others?|proactive|reactive|youths?|adult|juvenile|male|female|crime|non-crime|asb|days?|nights?|early|late|weekday|weekend|new|old|live|actual|target|public|staff|airwave|radio)$/i;

/** Words for more than a partnership's areas: what is counted there is no part of any, and their sum at most. */
const WIDER = /^(?:the\s+)?(?:county|force|region|regional|national|partnership)(?:[\s-]?wide)?$/i;

/** Whether a name says who counted, or what part, and never where. */
export function isQualifier(name: string): boolean {
  return QUALIFIER.test(name);
}

/** More different texts than this are entries, and no headings. */
const MOST_TEXTS = 200;

/**
 * Reads the texts of one heading row or column of labels in which names and measures stand together: "Northtown
 * Incidents | Northtown Arrests | Southtown Incidents". One such text may be the name of a category ("Domestic
 * incidents"); where a name comes back with another measure, or is that of an area, it is taken apart.
 */
export function joinedNameReader(
  view: SheetView,
  places: readonly (readonly [row: number, column: number])[],
  vocabulary: Vocabulary,
  readCell: ReadCell,
): ReadCell {
  const joined = new Map<string, JoinedName>();
  const texts = new Set<string>();
  let hasTotal = false;
  for (const [row, column] of places) {
    if (view.textAt(row, column) === '') continue;
    const { name, measure, isComparison, isTotal } = readCell(row, column);
    hasTotal ||= isTotal && measure !== undefined;
    if (name === '' || measure !== undefined || isComparison || texts.has(name)) continue;
    texts.add(name);
    if (texts.size > MOST_TEXTS) return readCell;
    const found = joinedNameOf(name);
    if (found) joined.set(name, found);
  }
  const all = [...joined.values()];
  // Beside a total a single name is that of a part: "Total incidents | Proactive incidents".
  const isPartOfTotal = hasTotal && new Set(all.map(({ name }) => name.toLowerCase())).size < 2;
  const isDoubtful = isPartOfTotal || all.some(({ name }) => isQualifier(name));
  const settled = new Map(
    [...joined].filter(([text, one]) =>
      isDoubtful ? vocabulary.isArea(one.name) : isSettled(text, one, all, vocabulary),
    ),
  );
  if (settled.size < 2) return readCell;
  return (row, column) => {
    const reading = readCell(row, column);
    const found = reading.measure === undefined ? settled.get(reading.name) : undefined;
    if (found && WIDER.test(found.name) && !vocabulary.isArea(found.name))
      return { ...reading, measure: found.measure, name: '', isTotal: true } satisfies HeadingReading;
    return found ? ({ ...reading, ...found } satisfies HeadingReading) : reading;
  };
}

function isSettled(
  text: string,
  { name, measure }: JoinedName,
  all: readonly JoinedName[],
  vocabulary: Vocabulary,
): boolean {
  if (vocabulary.isArea(name)) return true;
  if (vocabulary.isCategory(text) || vocabulary.isSource(text)) return false;
  return all.some((other) => other.name.toLowerCase() === name.toLowerCase() && other.measure !== measure);
}

/** Takes "East Herts police attendances" or "Arrests in East Herts" apart; `undefined` where no measure ends it. */
export function joinedNameOf(text: string): JoinedName | undefined {
  const words = text.split(/\s+/);
  for (let first = 1; first < words.length; first++) {
    const measure = measureOfHeading(words.slice(first).join(' '));
    if (measure) return nameWith(measure, words.slice(0, first));
  }
  for (let last = words.length - 1; last > 0; last--) {
    const measure = measureOfHeading(words.slice(0, last).join(' '));
    // "Arrest warrant" is a thing and no place.
    const name = measure && nameWith(measure, words.slice(last));
    if (name) return /^\p{Lu}/u.test(name.name) ? name : undefined;
  }
  return undefined;
}

function nameWith(measure: Measure, words: readonly string[]): JoinedName | undefined {
  const name = words
    .join(' ')
    .replace(/^(?:in|at|for|of|by)\s+|[\s:,–-]+$/gi, '')
    .trim();
  return /\p{L}/u.test(name) ? { name, measure } : undefined;
}
