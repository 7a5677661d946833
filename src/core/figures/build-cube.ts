import type { FinancialYear } from '../calendar/financial-year';
import { MEASURES, type Measure } from '../recognise/layout';
import { profileAreaNames } from '../records/build-areas';
import { keptValue, NOT_KNOWN, type Records } from '../records/records';
import { areaPlaces } from './area-places';
import { chooseYear } from './choose-year';
import { type Combination, CombinationIndex } from './combination-index';
import { type Cube, type CubeRow, NOT_RECORDED } from './cube';
import { findLikeForLike } from './like-for-like';
import { proactivityOf } from './proactivity';
import { roundDecimals, SUM_DECIMALS } from './rounding';
import { timeCodes, type TimeCodes } from './time-codes';

/**
 * Adds the counted records up by year, month, area, sub-area, category and source. Without `year` it is for the
 * financial year with most incident records; records of other years are in it too. Records without month and year
 * cannot be (they are excluded with that reason). The order of rows and names does not depend on the order of records.
 */
export function buildCube(records: Records, year: FinancialYear = chooseYear(records)): Cube {
  const { profile } = records.recognition;
  const time = timeCodes(records.columns);
  const { places, codeOfArea } = areaPlaces(records.areas);
  const categories = [...records.categories.names, NOT_RECORDED];
  const sources = [...records.sources.names, NOT_RECORDED].map((name) => ({
    name,
    proactive: proactivityOf(name, profile),
  }));
  const sizes = [time.times.length, places.length, categories.length, sources.length] as const;
  const index = new CombinationIndex(sizes);
  const ids = numberRecords(records, index, time, codeOfArea, sizes);
  const sums = addUp(records, ids, index.count);
  const isLikeForLike = findLikeForLike(records, year);

  const rows: CubeRow[] = [];
  for (const { combination, id } of index.sorted()) {
    const [timeCode, areaCode, categoryCode, sourceCode] = combination;
    const when = time.times[timeCode]!;
    const place = places[areaCode]!;
    const source = sources[sourceCode]!;
    rows.push({
      ...when,
      area: place.area,
      areaKind: place.kind,
      subArea: place.subArea,
      category: categories[categoryCode]!,
      source: source.name,
      proactive: source.proactive,
      likeForLike: isLikeForLike(place.reporting, when),
      values: valuesOf(sums, id),
    });
  }
  const sourceNames = new Set(rows.map((row) => row.source));
  return {
    year,
    years: [...new Set(time.times.map((when) => when.year))],
    areas: cubeAreas(records, rows),
    categories: occurring(categories, rows, (row) => row.category),
    sources: sources.filter(({ name }) => sourceNames.has(name)),
    measures: sums.filter(({ said }) => said.includes(1)).map(({ measure }) => measure),
    rows,
  };
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
  const ids = new Int32Array(length).fill(NOT_COUNTED);
  for (let record = 0; record < length; record++) {
    if (exclusion[record] !== 0) continue;
    const timeCode =
      month[record] === NOT_KNOWN
        ? time.codeOfYear[year[record]! - time.firstYear]!
        : time.codeOfMonth[month[record]! - time.firstMonth]!;
    // What is not recorded comes last in its dimension.
    const areaCode = area[record] === NOT_KNOWN ? areaCount - 1 : codeOfArea[area[record]!]!;
    const categoryCode = category[record] === NOT_KNOWN ? categoryCount - 1 : category[record]!;
    const sourceCode = source[record] === NOT_KNOWN ? sourceCount - 1 : source[record]!;
    ids[record] = index.idOf(timeCode, areaCode, categoryCode, sourceCode);
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

function valuesOf(sums: readonly MeasureSums[], id: number): ReadonlyMap<Measure, number> {
  return new Map(
    sums.flatMap(({ measure, sums: ofMeasure, said }) =>
      said[id] === 1 ? [[measure, roundDecimals(ofMeasure[id]!, SUM_DECIMALS)] as const] : [],
    ),
  );
}

/** The reporting areas that occur or that the profile names; last, where it occurs, what has no area. */
function cubeAreas({ areas, recognition }: Records, rows: readonly CubeRow[]): Cube['areas'] {
  const named = new Set(profileAreaNames(recognition.profile));
  const occur = new Set(rows.flatMap(({ area, subArea }) => [area, subArea]));
  const shown = areas.map(({ name }) => occur.has(name) || named.has(name));
  const reporting = areas.flatMap(({ name, kind, parent, joinedOn }, index) => {
    if (parent !== undefined) return [];
    const parts = areas.filter((area, part) => area.parent === index && shown[part]);
    if (!shown[index] && parts.length === 0) return [];
    const subAreas = parts.map((part) => part.name);
    return [{ name, kind, subAreas, ...(joinedOn === undefined ? {} : { joinedOn }) }];
  });
  const hasUnplaced = rows.some(({ area }) => area === NOT_RECORDED);
  return hasUnplaced ? [...reporting, { name: NOT_RECORDED, kind: 'member', subAreas: [] }] : reporting;
}

function occurring(
  names: readonly string[],
  rows: readonly CubeRow[],
  read: (row: CubeRow) => string,
): readonly string[] {
  const occur = new Set(rows.map(read));
  return names.filter((name) => occur.has(name));
}
