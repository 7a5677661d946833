import type { FinancialYear } from '../calendar/financial-year';
import { MEASURES, type Measure } from '../recognise/layout';
import { profileAreaNames } from '../records/build-areas';
import { keptValue, NOT_KNOWN, type Records } from '../records/records';
import { areaPlaces, type AreaPlace } from './area-places';
import { breakdownRecords } from './breakdown-records';
import { chooseYear } from './choose-year';
import { type Comparable, findComparable } from './comparability';
import { type Combination, CombinationIndex } from './combination-index';
import { type Cube, type CubeRow, NOT_RECORDED } from './cube';
import { proactivityOf } from './proactivity';
import type { Figured } from './reported-times';
import { roundDecimals, SUM_DECIMALS } from './rounding';
import { findSpokenMonths } from './spoken-months';
import { type CubeTime, timeCodes, type TimeCodes } from './time-codes';

/**
 * Adds the counted records up by year, month, area, sub-area, category and source. Without `year` it is for the
 * financial year with most incident records; records of other years are in it too. Records without month and year
 * cannot be (they are excluded with that reason). What only tables beside the counted ones break down is moved from what
 * has none recorded to where it belongs. The order of rows and names does not depend on the order of records.
 */
export function buildCube(records: Records, year: FinancialYear = chooseYear(records)): Cube {
  const { profile } = records.recognition;
  const { moved, origins } = breakdownRecords(records);
  const time = timeCodes(records.columns, origins);
  const { places, codeOfArea } = areaPlaces(records.areas);
  const categories = [...records.categories.names, NOT_RECORDED];
  const sources = [...records.sources.names, NOT_RECORDED].map((name) => ({
    name,
    proactive: proactivityOf(name, profile),
  }));
  const sizes = [time.times.length, places.length, categories.length, sources.length] as const;
  const index = new CombinationIndex(sizes);
  const ids = numberRecords(records, index, time, codeOfArea, sizes);
  const movedIds = numberRecords(moved, index, time, codeOfArea, sizes);
  const sums = addUp(records, ids, index.count);
  // What is only broken down says nothing of who reports what.
  const figured = figuredCombinations(index, time, places, categories.length - 1, sums);
  const spoken = findSpokenMonths(records, [year - 1, year]);
  const comparableAt = findComparable(figured, records.areas, year, spoken, records.untold);

  const isUnplaced = figured.some(({ area, measures }) => area === NOT_KNOWN && measures.length > 0);
  addMoved(sums, addUp(moved, movedIds, index.count));
  const rows: CubeRow[] = [];
  const used = sizes.map((size) => new Uint8Array(size));
  index.forEachInOrder((timeCode, areaCode, categoryCode, sourceCode, id) => {
    used[1]![areaCode] = 1;
    used[2]![categoryCode] = 1;
    used[3]![sourceCode] = 1;
    const place = places[areaCode]!;
    const when = time.times[timeCode]!;
    const comparable = comparableAt(place.reporting, when);
    rows.push(
      makeRow(when, place, categories[categoryCode]!, sources[sourceCode]!, comparable, valuesOf(sums, id)),
    );
  });
  return {
    year,
    years: [...new Set(time.times.map((when) => when.year))],
    areas: cubeAreas(
      records,
      places.filter(({ reporting }, code) => used[1]![code] === 1 && (reporting !== NOT_KNOWN || isUnplaced)),
    ),
    categories: categories.filter((_, code) => used[2]![code] === 1),
    sources: sources.filter((_, code) => used[3]![code] === 1),
    measures: sums.filter(({ said }) => said.includes(1)).map(({ measure }) => measure),
    rows,
  };
}

/** What each combination has figures of. What has no category recorded has the code `noCategory`. */
function figuredCombinations(
  index: CombinationIndex,
  { times }: TimeCodes,
  places: readonly AreaPlace[],
  noCategory: number,
  sums: readonly MeasureSums[],
): Figured[] {
  const figured: Figured[] = [];
  index.forEachInOrder((timeCode, areaCode, category, _, id) => {
    const { reporting, subArea } = places[areaCode]!;
    figured.push({
      area: reporting,
      time: times[timeCode]!,
      measures: sums.flatMap(({ measure, said }) => (said[id] === 1 ? measure : [])),
      hasCategory: category !== noCategory,
      hasSubArea: subArea !== NOT_RECORDED,
    });
  });
  return figured;
}

/** Written out field by field: tens of thousands of rows are made, and they should all be of one shape. */
function makeRow(
  { year, month }: CubeTime,
  { area, kind: areaKind, subArea }: AreaPlace,
  category: string,
  { name: source, proactive }: Cube['sources'][number],
  { likeForLike, rated }: Comparable,
  values: ReadonlyMap<Measure, number>,
): CubeRow {
  return month === undefined
    ? { year, area, areaKind, subArea, category, source, proactive, likeForLike, rated, values }
    : { year, month, area, areaKind, subArea, category, source, proactive, likeForLike, rated, values };
}

/** The number of each record's combination; -1 for records that do not count. */
function numberRecords(
  { columns }: Records,
  index: CombinationIndex,
  time: TimeCodes,
  codeOfArea: Int32Array,
  [, areaCount, categoryCount, sourceCount]: Combination,
): Int32Array {
  const { length, exclusion, month, year, area, category, source } = columns;
  // What is not recorded comes last in its dimension.
  const [lastArea, lastCategory, lastSource] = [areaCount - 1, categoryCount - 1, sourceCount - 1];
  const ids = new Int32Array(length).fill(NOT_COUNTED);
  for (let record = 0; record < length; record++) {
    if (exclusion[record] !== 0) continue;
    const inMonth = month[record]!;
    const inArea = area[record]!;
    const ofCategory = category[record]!;
    const ofSource = source[record]!;
    ids[record] = index.idOf(
      inMonth === NOT_KNOWN
        ? time.codeOfYear[year[record]! - time.firstYear]!
        : time.codeOfMonth[inMonth - time.firstMonth]!,
      inArea === NOT_KNOWN ? lastArea : codeOfArea[inArea]!,
      ofCategory === NOT_KNOWN ? lastCategory : ofCategory,
      ofSource === NOT_KNOWN ? lastSource : ofSource,
    );
  }
  return ids;
}

const NOT_COUNTED = -1;

/** A measure's sum for each combination, and whether anything was said of it. */
interface MeasureSums {
  readonly measure: Measure;
  readonly sums: Float64Array;
  readonly said: Uint8Array;
}

function addUp({ columns }: Records, ids: Int32Array, count: number): MeasureSums[] {
  return MEASURES.flatMap((measure) => {
    const values = columns.measures.get(measure);
    if (!values) return [];
    const sums = new Float64Array(count);
    const said = new Uint8Array(count);
    for (let record = 0; record < ids.length; record++) {
      const id = ids[record]!;
      const value = values[record]!;
      if (id === NOT_COUNTED || Number.isNaN(value)) continue;
      sums[id]! += keptValue(value);
      said[id] = 1;
    }
    return [{ measure, sums, said }];
  });
}

/** Adds what breakdowns give and take. */
function addMoved(sums: readonly MeasureSums[], moved: readonly MeasureSums[]): void {
  for (const { measure, sums: values, said } of moved) {
    const own = sums.find((one) => one.measure === measure);
    said.forEach((isSaid, id) => {
      if (!own || isSaid === 0) return;
      own.sums[id]! += values[id]!;
      own.said[id] = 1;
    });
  }
}

function valuesOf(sums: readonly MeasureSums[], id: number): ReadonlyMap<Measure, number> {
  const values = new Map<Measure, number>();
  for (const { measure, sums: ofMeasure, said } of sums) {
    if (said[id] === 1) values.set(measure, roundDecimals(ofMeasure[id]!, SUM_DECIMALS));
  }
  return values;
}

/** The reporting areas that occur or that the profile names; last, where it occurs, what has no area. */
function cubeAreas({ areas, recognition }: Records, used: readonly AreaPlace[]): Cube['areas'] {
  const named = new Set(profileAreaNames(recognition.profile));
  const occur = new Set(used.flatMap(({ area, subArea }) => [area, subArea]));
  const shown = areas.map(({ name }) => occur.has(name) || named.has(name));
  const reporting = areas.flatMap(({ name, kind, parent, joinedOn }, index) => {
    if (parent !== undefined) return [];
    const parts = areas.filter((area, part) => area.parent === index && shown[part]);
    if (!shown[index] && parts.length === 0) return [];
    const subAreas = parts.map((part) => part.name);
    return [{ name, kind, subAreas, ...(joinedOn === undefined ? {} : { joinedOn }) }];
  });
  const hasUnplaced = used.some(({ reporting: index }) => index === NOT_KNOWN);
  return hasUnplaced ? [...reporting, { name: NOT_RECORDED, kind: 'member', subAreas: [] }] : reporting;
}
