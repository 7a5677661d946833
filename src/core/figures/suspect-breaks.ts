import type { Month } from '../calendar/month';
import { compareText } from '../language/compare-text';
import type { Cube } from './cube';
import {
  areaSeries,
  categoryMonths,
  categorySeries,
  type IncidentMonth,
  incidentMonths,
  type MonthlySeries,
} from './monthly-series';
import { MONTHS_ASIDE, replacedCategories, type ReplacedCategory } from './replaced-categories';
import { median, usualDeviation } from './robust';

/** A month from which figures look as if something else were counted. Marked, never smoothed: a person decides. */
export type SuspectedBreak =
  ReplacedCategory | (LevelShift & { readonly area?: string; readonly category?: string });

/** A level shifts where the medians lie this many usual deviations apart … */
const SHIFT_FACTOR = 4;
/** … and the smaller is less than this share of the larger, so that seasons and slow change are none, … */
const SHARE_LEFT = 0.6;
/** … and the larger is at least so many incidents a month. */
const SMALLEST_LEVEL = 10;

/**
 * Suspects breaks in the incidents of the cube's year and the year before: an area or a category whose monthly level
 * shifts at one month, or a category that stops in the month another starts, everywhere or in one area. `incidents`: the
 * cube's, where somebody has them added up already; `shifts`: what was found before, where somebody keeps it.
 */
export function suspectBreaks(
  cube: Cube,
  incidents: readonly IncidentMonth[] = incidentMonths(cube),
  shifts = new LevelShifts(),
): SuspectedBreak[] {
  const months = categoryMonths(cube, incidents);
  const replaced = replacedCategories(cube, incidents, months);
  // What one area calls otherwise shows in the category's sum too.
  const isRenamed = (name: string, from: Month): boolean =>
    replaced.some(
      (item) =>
        (item.category === name || item.replacement === name) &&
        (item.area === undefined || item.from === from),
    );
  const shifted: SuspectedBreak[] = [
    ...areaSeries(cube, incidents).flatMap((series) =>
      shifts.of('area', series).map((shift) => ({ ...shift, area: series.name })),
    ),
    ...categorySeries(cube, months).flatMap((series) =>
      shifts
        .of('category', series)
        .filter(({ from }) => !isRenamed(series.name, from))
        .map((shift) => ({ ...shift, category: series.name })),
    ),
  ];
  return [...shifted, ...replaced].sort(
    (one, other) =>
      one.from - other.from ||
      compareText(one.area ?? '', other.area ?? '') ||
      compareText(one.category ?? '', other.category ?? ''),
  );
}

interface LevelShift {
  readonly kind: 'level shift';
  readonly from: Month;
  readonly before: number;
  readonly after: number;
}

/** The shifts of series, kept from one time they are asked for to the next: only a series that changed is looked at. */
export class LevelShifts {
  readonly #known = new Map<string, { readonly series: MonthlySeries; readonly shift: LevelShift[] }>();

  /** The shift of a series, or none. */
  of(dimension: 'area' | 'category', series: MonthlySeries): LevelShift[] {
    const key = `${dimension} ${series.name}`;
    const known = this.#known.get(key);
    if (known && haveSamePoints(known.series, series)) return known.shift;
    const shift = findShift(series);
    this.#known.set(key, { series, shift });
    return shift;
  }
}

function haveSamePoints({ points: own }: MonthlySeries, { points: others }: MonthlySeries): boolean {
  return (
    own.length === others.length &&
    own.every(({ month, value }, at) => month === others[at]!.month && value === others[at]!.value)
  );
}

/** The month at which two levels describe the series best, where they lie far enough apart. */
function findShift({ points }: MonthlySeries): LevelShift[] {
  if (points.length < 2 * MONTHS_ASIDE) return [];
  const values = points.map(({ value }) => value);
  const ofLeft = distances(values);
  const ofRight = distances([...values].reverse());
  const distanceAt = (index: number) => ofLeft[index]! + ofRight[values.length - index]!;
  let best = MONTHS_ASIDE;
  for (let index = best + 1; index <= values.length - MONTHS_ASIDE; index++)
    if (distanceAt(index) < distanceAt(best)) best = index;
  const { month: from } = points[best]!;
  const [left, right] = [values.slice(0, best), values.slice(best)];
  const before = median(left);
  const after = median(right);
  // Counts vary by about their root even where nothing changes.
  const chance = Math.sqrt(Math.max(before, after));
  const usual = Math.max(usualDeviation(left, before), usualDeviation(right, after), chance, 1);
  const isShift = Math.abs(after - before) >= SHIFT_FACTOR * usual;
  const isLarge = Math.max(before, after) >= SMALLEST_LEVEL;
  const isFar = Math.min(before, after) < SHARE_LEFT * Math.max(before, after);
  return isShift && isLarge && isFar ? [{ kind: 'level shift', from, before, after }] : [];
}

/** For each number of first values, how far these lie from their middle, added up. */
function distances(values: readonly number[]): number[] {
  const sorted: number[] = [];
  return [0, ...values].map((value, count) => {
    if (count === 0) return 0;
    const at = sorted.findIndex((other) => other > value);
    sorted.splice(at < 0 ? sorted.length : at, 0, value);
    const middle = (sorted[(count - 1) >> 1]! + sorted[count >> 1]!) / 2;
    return sorted.reduce((sum, other) => sum + Math.abs(other - middle), 0);
  });
}
