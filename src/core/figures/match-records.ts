import { weekdayOf } from '../calendar/civil-date';
import { monthNumber } from '../calendar/month';
import type { Measure } from '../recognise/layout';
import { NOT_KNOWN, type Records } from '../records/records';
import { areaPlaces } from './area-places';
import { type Cube, isCompared, NOT_RECORDED } from './cube';
import type { Where } from './figure';
import { proactivityOf } from './proactivity';
import { comparisonKey, comparisons, selectCube, type Selection, selects } from './selection';

/** One hour of the week: 0 Sunday to 6 Saturday, 0–23. */
export interface WeekHour {
  readonly weekday: number;
  readonly hour: number;
}

/** Whether a counted record is one of those a figure adds up. */
export type RecordMatcher = (record: number) => boolean;

const MINUTES_AN_HOUR = 60;
const LAST_HOUR = 23;

/** The hour of the week a record happened in; undefined where its day or time is not recorded. 24:00 ends its day. */
export function hourOfRecord({ columns }: Records, record: number): WeekHour | undefined {
  const day = columns.day[record]!;
  const minute = columns.minute[record]!;
  if (day === NOT_KNOWN || minute === NOT_KNOWN) return undefined;
  return { weekday: weekdayOf(day), hour: Math.min(Math.floor(minute / MINUTES_AN_HOUR), LAST_HOUR) };
}

/** What narrows a sum beside its filters. */
export interface Narrowing {
  /** The measure that is added up: like for like, it counts where both years report that very measure. */
  readonly measure?: Measure;
  readonly at?: WeekHour;
}

/**
 * Finds, among the records, those that the cube adds up for `where` within `selection`: of them a sum is made. What may
 * be compared is known by area and time, which the cube holds; names are compared as the cube compares them, without
 * case.
 */
export function matchRecords(
  records: Records,
  cube: Cube,
  where: Where,
  selection: Selection,
  { measure, at }: Narrowing = {},
): RecordMatcher {
  const { columns } = records;
  const tests: RecordMatcher[] = [(record) => columns.exclusion[record] === 0];
  const { year, month } = where;
  if (year !== undefined) tests.push((record) => columns.year[record] === year);
  if (month !== undefined) tests.push((record) => columns.month[record] === month);
  if (selection.months) {
    const { months } = selection;
    tests.push((record) => {
      const own = columns.month[record]!;
      return own !== NOT_KNOWN && months.includes(monthNumber(own));
    });
  }
  tests.push(...areaTests(records, where, selection), ...nameTests(records, where, selection));
  if (where.likeForLike !== undefined || where.rated !== undefined || selection.likeForLike === true)
    tests.push(comparisonTest(records, selectCube(cube, selection), where, measure, selection));
  if (at) {
    tests.push((record) => {
      const own = hourOfRecord(records, record);
      return own?.weekday === at.weekday && own.hour === at.hour;
    });
  }
  return (record) => tests.every((test) => test(record));
}

function areaTests({ areas, columns }: Records, where: Where, selection: Selection): RecordMatcher[] {
  const { area, subArea, areaKind } = where;
  if (area === undefined && subArea === undefined && areaKind === undefined && !selection.areas) return [];
  const { places, codeOfArea } = areaPlaces(areas);
  const fits = places.map(
    (place) =>
      isSame(area, place.area) &&
      isSame(subArea, place.subArea) &&
      (areaKind === undefined || place.kind === areaKind) &&
      selects(selection, 'areas', place.area),
  );
  const nowhere = places.length - 1;
  return [
    (record) => {
      const own = columns.area[record]!;
      return fits[own === NOT_KNOWN ? nowhere : codeOfArea[own]!]!;
    },
  ];
}

function nameTests(records: Records, where: Where, selection: Selection): RecordMatcher[] {
  const { columns, categories, sources, recognition } = records;
  const tests: RecordMatcher[] = [];
  if (where.category !== undefined || selection.categories) {
    const fits = [...categories.names, NOT_RECORDED].map(
      (name) => isSame(where.category, name) && selects(selection, 'categories', name),
    );
    tests.push((record) => fits[placeOf(columns.category[record]!, fits.length)]!);
  }
  const { proactive } = where;
  if (where.source !== undefined || proactive !== undefined || selection.sources) {
    const fits = [...sources.names, NOT_RECORDED].map(
      (name) =>
        isSame(where.source, name) &&
        selects(selection, 'sources', name) &&
        (proactive === undefined || proactivityOf(name, recognition.profile) === proactive),
    );
    tests.push((record) => fits[placeOf(columns.source[record]!, fits.length)]!);
  }
  return tests;
}

/** What is not recorded stands last. */
function placeOf(code: number, count: number): number {
  return code === NOT_KNOWN ? count - 1 : code;
}

function isSame(wanted: string | undefined, name: string): boolean {
  return wanted === undefined || wanted.toLowerCase() === name.toLowerCase();
}

/** What a month may be compared with is known by area and time: whatever narrowed the cube has narrowed it too. */
function comparisonTest(
  { areas, columns }: Records,
  cube: Cube,
  { likeForLike, rated }: Where,
  measure: Measure | undefined,
  selection: Selection,
): RecordMatcher {
  const compared = comparisons(cube);
  const alike = selection.likeForLike === true && measure && isCompared(measure) ? measure : undefined;
  const { places, codeOfArea } = areaPlaces(areas);
  const nowhere = places.length - 1;
  return (record) => {
    const area = columns.area[record]!;
    const place = places[area === NOT_KNOWN ? nowhere : codeOfArea[area]!]!;
    const month = columns.month[record]!;
    const own = compared.get(
      comparisonKey(place.area, columns.year[record]!, month === NOT_KNOWN ? undefined : month),
    );
    if (!own) return false;
    return (
      (likeForLike === undefined || own.likeForLike.has(likeForLike)) &&
      (rated === undefined || own.rated.has(rated)) &&
      (alike === undefined || own.likeForLike.has(alike))
    );
  };
}
