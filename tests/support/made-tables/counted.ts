import { formatFinancialYear } from '../../../src/core/calendar/financial-year';
import { formatMonthKey } from '../../../src/core/calendar/month';
import { type Cube, NOT_RECORDED } from '../../../src/core/figures/cube';
import type { MadeCount } from './made-table';

/** What a cube counts, added up by measure, time, area, category and source; zeros are left out. */
export function countedInCube({ rows }: Cube): Record<string, number> {
  const known = (name: string): string | undefined => (name === NOT_RECORDED ? undefined : name);
  return addUp(
    rows.flatMap(({ year, month, area, category, source, values }) =>
      [...values].map(([measure, value]) => ({
        measure,
        time: month === undefined ? formatFinancialYear(year) : formatMonthKey(month),
        area,
        category: known(category),
        source: known(source),
        value,
      })),
    ),
  );
}

/** What a perfect reader would count, added up likewise. */
export function countedInTables(counts: readonly MadeCount[]): Record<string, number> {
  return addUp(counts);
}

interface Counted extends Pick<MadeCount, 'measure' | 'time' | 'area' | 'value'> {
  readonly category?: string | undefined;
  readonly source?: string | undefined;
}

function addUp(counts: readonly Counted[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { measure, time, area, category, source, value } of counts) {
    if (value === 0) continue;
    const key = [measure, time, area, category ?? '–', source ?? '–'].join(' | ');
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return Object.fromEntries([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
}
