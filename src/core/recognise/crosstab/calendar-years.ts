import type { RegionTask } from '../region-task';
import { readCrosstab } from './read-crosstab';

/**
 * The calendar years that stand side by side over months from January on: 2016 and 2017. A financial year on a column
 * could not place them, since January 2017 and April 2017 would lie in different ones; so each year is a table of its
 * own. Empty where the columns are of one year or of financial years.
 */
export function calendarYearsAcross(task: RegionTask): number[] {
  if (task.calendarYear !== undefined) return [];
  const crosstab = readCrosstab(task);
  const months = crosstab?.countRows.flatMap(({ line }) => line.month ?? []) ?? [];
  const startsInJanuary = months.length > 1 && months[0]!.month === 1 && months[0]!.year === undefined;
  if (!crosstab || !startsInJanuary) return [];
  const years = crosstab.countColumns.flatMap(({ calendarYear }) => calendarYear ?? []);
  const isMixed = crosstab.countColumns.some(
    ({ year, calendarYear }) => year !== undefined || calendarYear === undefined,
  );
  return isMixed ? [] : [...new Set(years)];
}
