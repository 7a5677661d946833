import { monthsOfFinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { NOT_RECORDED } from '../figures/cube';
import { nameKey } from '../recognise/names/name-key';
import { profileNamesOf } from '../recognise/names/profile-names';
import type { CheckContext } from './check-context';
import { cubeSums } from './cube-sums';
import type { Place } from './finding';
import { tablesOfAreas } from './table-index';

/** Which months of the year reported on an area has incidents of. Areas with figures for whole years only are not there. */
export interface ReportedMonths {
  readonly area: string;
  /** From the month it joined on. */
  readonly missing: readonly Month[];
  readonly reported: readonly Month[];
  /** How many months up to the last that anybody reports it has had nothing for. */
  readonly silent: number;
  /** Whether it was met in one month alone and nobody lists it: such an area has not begun to report, nor stopped. */
  readonly isOneOff: boolean;
}

/** The months every reporting area reports, in the order of the cube's areas. */
export function reportedMonths(context: CheckContext): readonly ReportedMonths[] {
  const { cube, thresholds, recognition } = context;
  const listed = new Set(profileNamesOf('area', recognition.given).names.map(nameKey));
  const sums = context.index(cubeSums);
  const months = monthsOfFinancialYear(cube.year);
  const seen = new Map<string, Set<Month>>();
  for (const { name } of cube.areas) {
    const ofArea = new Set(sums.byMonth('incidents', name).keys());
    if (ofArea.size > 0) seen.set(name, ofArea);
  }
  const lastOfAll = [...seen.values()].reduce((last, ofArea) => Math.max(last, ...ofArea), 0);
  // Only where areas report more than a month is one month odd.
  const isUsual = [...seen.values()].some((ofArea) => ofArea.size > 1);
  return cube.areas.flatMap(({ name, joinedOn = 0 }): ReportedMonths[] => {
    const own = seen.get(name);
    if (!own || name === NOT_RECORDED) return [];
    const reported = months.filter((month) => own.has(month));
    const trailing = lastOfAll - reported.at(-1)!;
    const silent = trailing >= thresholds.silentMonths ? trailing : 0;
    const missing = months.filter((month) => month >= joinedOn && !own.has(month));
    const isOneOff = reported.length === 1 && isUsual && !listed.has(nameKey(name));
    return [{ area: name, reported, missing, silent, isOneOff }];
  });
}

/** The sheet that counts an area's incidents nearest before a month, else the first one that does. */
export function tableNear(context: CheckContext, area: string, month: Month): Place[] {
  let best: { readonly layout: number; readonly last: Month } | undefined;
  for (const { layout, months } of context.shared(tablesOfAreas).get(area) ?? []) {
    const last = Math.max(0, ...months.filter((own) => own < month));
    if (!best || last > best.last) best = { layout, last };
  }
  return best ? [{ grid: context.layout(best.layout).grid }] : [];
}
