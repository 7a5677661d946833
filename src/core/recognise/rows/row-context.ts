import { monthOf } from '../../calendar/month';
import { financialYearOf } from '../../calendar/financial-year';
import type { Ambiguity, AxisMeaning } from '../layout';
import { TITLE_OF_ANOTHER_MONTH } from '../table-context';
import type { RegionTask } from '../region-task';
import { readDate } from '../values/read-date';
import { ColumnSample } from '../fields/column-sample';
import { rowsOfData, type RowTable } from './row-table';
import type { Cell } from '../../grid/cell';
import { tidyText } from '../values/normalise-text';

export interface RowContext {
  readonly context: AxisMeaning;
  readonly ambiguities: readonly Ambiguity[];
  /** Names in the area column that are parts of the context's area. */
  readonly parts: readonly string[];
}

/** At least this much of the dates must lie in the month or year that the surroundings name. */
const LEAST_SHARE = 0.5;
/** An area that fills more of the column than this is one among others, not the whole of which they are parts. */
const MOST_OWN_ROWS = 0.15;

/** What holds for every row of a log or register: the month of its sheet, its year, the area it is kept for. */
export function readRowContext(task: RegionTask, table: RowTable): RowContext {
  // Days tell the month of a log, whatever its title does.
  const ambiguities = task.context.ambiguities.filter(({ code }) => code !== TITLE_OF_ANOTHER_MONTH);
  const time = timeContext(task, table, ambiguities);
  const { area, parts } = areaContext(task, table, ambiguities);
  return { context: { ...time, ...(area !== undefined && { area }) }, ambiguities, parts };
}

/** The month and year of the surroundings, if the dates do not speak against them. */
function timeContext({ context, view }: RegionTask, table: RowTable, ambiguities: Ambiguity[]): AxisMeaning {
  const meaning: { month?: number; year?: number } = {};
  const dates = datesOf(table, view.grid.source.dateSystem);
  if (context.month) {
    const { month, from } = context.month;
    const inMonth = dates.filter((date) => date.months.includes(month)).length;
    if (from === 'profile' || inMonth >= dates.length * LEAST_SHARE) meaning.month = month;
    else ambiguities.push({ code: 'dates outside the month named', detail: from, chosen: 'by date' });
  }
  // A year that only the report or the workbook is of says nothing beside years in the rows.
  const hasYears = table.fields.some(({ field }) => field === 'year');
  const isNear = context.year?.from !== 'report' && context.year?.from !== 'workbook';
  if (context.year && meaning.month === undefined && (isNear || !hasYears)) {
    const { year, from } = context.year;
    const inYear = dates.filter((date) => date.years.includes(year)).length;
    if (from === 'profile' || inYear >= dates.length * LEAST_SHARE) meaning.year = year;
  }
  return meaning;
}

/** The months and years each sampled date could lie in, day and month either way round. */
function datesOf(
  { fields, candidates }: RowTable,
  system: '1900' | '1904',
): { readonly months: readonly number[]; readonly years: readonly number[] }[] {
  const { column, dateOrder } = fields.find(({ field }) => field === 'date') ?? {};
  const cells = candidates.find((candidate) => candidate.column === column)?.sample.cells ?? [];
  return cells.flatMap((cell) => {
    const reading = readDate(cell, system, dateOrder && { order: dateOrder.order });
    if (reading.kind !== 'date') return [];
    const { year, month, day } = reading.date;
    const months = [monthOf(year, month), ...(reading.swappable ? [monthOf(year, day)] : [])];
    return [{ months, years: months.map(financialYearOf) }];
  });
}

/**
 * The area a log is kept for. Where it has an area column too, the area named above holds for its blank cells and the
 * names in it are its parts. A wrong part would be worse than none, so this takes that the area is named above this
 * table (not above another on the sheet), that it is known or stands in the column, that it stands there seldom (a control room's own area is not the parent of those it serves), and that
 * no name in the column is known as a reporting area.
 */
function areaContext(
  task: RegionTask,
  table: RowTable,
  ambiguities: Ambiguity[],
): Pick<RowContext, 'parts'> & { readonly area?: string } {
  const { context, vocabulary } = task;
  const none = { parts: [] };
  if (!context.area) return none;
  const { name, from, isOfSheet, isAmongSheets } = context.area;
  const isKnown = context.area.isKnown || isAmongSheets;
  const column = table.fields.find(({ field }) => field === 'area')?.column;
  if (column === undefined) {
    const isTaken = isKnown || from === 'title' || from === 'filter' || from === 'file';
    if (!isTaken) ambiguities.push({ code: 'area by name alone', detail: name, chosen: 'none' });
    else if (!context.area.isKnown && isAmongSheets)
      ambiguities.push({ code: 'area by sheet name', detail: name, chosen: name });
    return isTaken ? { area: name, parts: [] } : none;
  }
  const sample = new ColumnSample(task.view.grid, column, rowsOfData(table.bodyFirstRow, table.body));
  const nameOf = (cell: Cell): string =>
    cell.kind === 'text' ? (vocabulary.areaOf(cell.text) ?? tidyText(cell.text)) : '';
  const ownShare = sample.share((cell) => nameOf(cell) === name);
  const parts = [...new Set(sample.cells.map(nameOf))].filter((part) => part !== name && part !== '');
  if (from === 'profile') return { area: name, parts };
  const hasForeign = parts.some((part) => vocabulary.isReportingArea(part));
  const areParts = parts.every((part) => vocabulary.parentOf(part) === name);
  if (hasForeign || ownShare > MOST_OWN_ROWS || !(isKnown || ownShare > 0) || (isOfSheet && !areParts))
    return none;
  if (parts.length > 0) {
    ambiguities.push({ code: 'areas taken for parts', column, detail: parts.join(', '), chosen: name });
  }
  return { area: name, parts };
}
