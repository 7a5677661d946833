import type { Month } from '../calendar/month';

/** Months that follow each other. */
export interface MonthRun {
  readonly first: Month;
  readonly last: Month;
}

/** Months as runs of those that follow each other, each month once. */
export function runsOfMonths(months: readonly Month[]): MonthRun[] {
  const runs: { first: Month; last: Month }[] = [];
  for (const month of [...new Set(months)].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.last === month - 1) run.last = month;
    else runs.push({ first: month, last: month });
  }
  return runs;
}
