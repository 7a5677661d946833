import type { Shorthand } from '../figures/figure';
import type { Measure } from '../recognise/layout';
import type { CoverageState } from './coverage';
import { PERIODS } from './period';
import type { ReportContext } from './report-context';

/** Which areas are counted together: one, those of a kind, or all. */
export interface CountedAreas {
  readonly area?: string;
  readonly areaKind?: 'member' | 'client';
}

/**
 * What stands in place of a change of a measure between the two years, the one rule for tables and text: [x] where
 * an area has a month (0 is April; without one: some month) in one of the years only; [z] where that is because the
 * one area that is counted had not joined yet. Areas together may grow by those that join. Nothing where both years
 * count the same.
 */
export function unevenMark(
  context: ReportContext,
  measure: Measure,
  counted: CountedAreas = {},
  month?: number,
): Shorthand | undefined {
  const pairs = pairsOf(context, measure, counted, month);
  if (pairs.includes('uneven')) return '[x]';
  return counted.area !== undefined && pairs.includes('joined') ? '[z]' : undefined;
}

/** Whether figures of a measure are missing in one year that the other has: its totals then differ for that reason. */
export function isUneven(context: ReportContext, measure: Measure): boolean {
  return unevenMark(context, measure) !== undefined;
}

/** Whether both years have figures of a measure for the very same areas and months: none is missing, none joined. */
export function isCoveredAlike(context: ReportContext, measure: Measure): boolean {
  return pairsOf(context, measure, {}).every((pair) => pair === 'even');
}

type Pair = 'even' | 'uneven' | 'joined';

function pairsOf(context: ReportContext, measure: Measure, counted: CountedAreas, month?: number): Pair[] {
  return placesOf(context, measure, counted).flatMap((area) => {
    const [before, now] = PERIODS.map((period) => context.coverage.monthsOf(measure, area, period));
    const all = before!.map((state, index) => pairOf(state, now![index]!));
    return month === undefined ? all : all.slice(month, month + 1);
  });
}

/** The areas counted; all together where the measure is not told by area. */
function placesOf(
  { areas, coverage }: ReportContext,
  measure: Measure,
  { area, areaKind }: CountedAreas,
): readonly (string | undefined)[] {
  if (area !== undefined) return [area];
  if (!PERIODS.some((period) => coverage.tells(measure, 'area', period))) return [undefined];
  return areas.filter(({ kind }) => areaKind === undefined || kind === areaKind).map(({ name }) => name);
}

function pairOf(before: CoverageState, now: CoverageState): Pair {
  const states = [before, now];
  if (!states.includes('recorded')) return 'even';
  if (states.includes('missing')) return 'uneven';
  return states.includes('before joining') ? 'joined' : 'even';
}
