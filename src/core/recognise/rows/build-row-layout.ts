import { financialYearOf } from '../../calendar/financial-year';
import type { LayoutKind, RegisterSubject } from '../../profile/profile';
import type { Ambiguity, AxisMeaning, Layout, Measure, Reason } from '../layout';
import type { Recognised, RegionTask } from '../region-task';
import { monthOfYear } from '../words/named-month';
import { readClues } from '../words/read-clues';
import { tidyText } from '../values/normalise-text';
import { isBlankRow } from './read-body';
import { readRowTotals } from './row-totals';
import type { RowTable } from './row-table';
import { readRowContext } from './row-context';

export interface RowLayoutKind {
  readonly kind: Extract<LayoutKind, 'log' | 'register'>;
  readonly subject?: RegisterSubject;
  /** What a row counts. */
  readonly rowMeasure: Measure;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

interface Section {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly meaning: AxisMeaning;
  readonly title: string;
}

/** Makes the layout of a table of rows; of a log in sections, one for each section. */
export function buildRowLayouts(task: RegionTask, table: RowTable, kind: RowLayoutKind): Recognised {
  const { context, ambiguities, parts } = readRowContext(task, table);
  const layouts = sectionsOf(task, table).map((section, index): Layout => {
    const { firstRow, lastRow, meaning } = section;
    const leftOutRows = table.body.leftOut.filter(({ row }) => row >= firstRow && row <= lastRow);
    const whole = { ...context, ...meaning };
    const totals = readRowTotals(task.view, {
      columns: task.region.columns,
      bodyFirstRow: firstRow,
      fields: table.fields,
      leftOut: leftOutRows.filter(({ row }) => !table.totalsApart.has(row)),
      rowMeasure: kind.rowMeasure,
    });
    const ofTotals: AxisMeaning = {
      ...(whole.month !== undefined && { month: whole.month, year: financialYearOf(whole.month) }),
      ...(whole.area !== undefined && { area: whole.area }),
    };
    return {
      kind: kind.kind,
      grid: task.grid,
      range: {
        firstRow: index === 0 ? (table.headingRows[0] ?? firstRow) : firstRow,
        firstColumn: task.region.columns.first,
        lastRow,
        lastColumn: task.region.columns.last,
      },
      title: section.title === '' ? task.context.title : section.title,
      headerRows: table.headingRows,
      bodyFirstRow: firstRow,
      bodyLastRow: lastRow,
      confidence: kind.confidence,
      reasons: kind.reasons,
      fields: table.fields,
      unused: table.unused,
      ...(kind.subject && { subject: kind.subject }),
      context: whole,
      countColumns: [],
      countRows: [],
      leftOutRows,
      printedTotals: totals.map((total) => ({ ...ofTotals, ...total })),
      ambiguities: [...table.ambiguities, ...ambiguities, ...gapsBetween(table, firstRow, lastRow)],
      isPivot: false,
    };
  });
  const area = context.area;
  const parents = new Map(area === undefined ? [] : parts.map((part) => [part, area]));
  return { layouts, confidence: kind.confidence, parents };
}

/**
 * A log in sections has a line such as "May 2017" above each; the first section may have none. Blank rows that part
 * sections belong to none of them.
 */
function sectionsOf(task: RegionTask, { body, bodyFirstRow, areaLines }: RowTable): Section[] {
  const starts = body.sectionRows;
  const [first] = starts;
  if (first === undefined) {
    const lastRow = Math.max(body.lastRow, bodyFirstRow);
    return [{ firstRow: bodyFirstRow, lastRow, meaning: {}, title: '' }];
  }
  const sections: Section[] = [];
  const above = withoutBlankEnds(task, bodyFirstRow, first - 1);
  if (above) sections.push({ ...above, meaning: {}, title: '' });
  let outer: AxisMeaning = {};
  starts.forEach((row, index) => {
    const title = task.view.labelAt(row, firstFilled(task, row));
    const own = meaningOfSection(task, title, areaLines);
    if (isOfKind(own, outer)) outer = own;
    const rows = withoutBlankEnds(task, row + 1, (starts[index + 1] ?? body.lastRow + 1) - 1);
    if (rows) sections.push({ ...rows, meaning: { ...outer, ...own }, title });
  });
  return sections;
}

/** Whether a line ends the section of another one: areas may lie within months, or months within areas. */
function isOfKind(own: AxisMeaning, outer: AxisMeaning): boolean {
  const saysNothing = [own, outer].some(({ area, month }) => area === undefined && month === undefined);
  if (saysNothing) return true;
  return outer.area === undefined ? own.month !== undefined : own.area !== undefined;
}

/** From the first to the last row of a stretch that holds anything; `undefined` where none does. */
function withoutBlankEnds(
  { view, region }: RegionTask,
  firstRow: number,
  lastRow: number,
): Pick<Section, 'firstRow' | 'lastRow'> | undefined {
  const isBlank = (row: number): boolean => isBlankRow(view, region.columns, row);
  let [first, last] = [firstRow, lastRow];
  while (first <= last && isBlank(first)) first++;
  while (first <= last && isBlank(last)) last--;
  return first <= last ? { firstRow: first, lastRow: last } : undefined;
}

function firstFilled({ view, region }: RegionTask, row: number): number {
  let column = region.columns.first;
  while (column < region.columns.last && view.isBlankAt(row, column)) column++;
  return column;
}

function meaningOfSection(
  { vocabulary, context }: RegionTask,
  title: string,
  areaLines: ReadonlySet<string>,
): AxisMeaning {
  const area = vocabulary.areaOf(title);
  if (area !== undefined) return { area };
  if (areaLines.has(title)) return { area: tidyText(title) };
  const [month] = readClues(title, 'title').months;
  if (!month) return {};
  if (month.year !== undefined) return { month: month.year * 12 + month.month - 1 };
  return context.year ? { month: monthOfYear(context.year.year, month.month) } : {};
}

function gapsBetween({ body }: RowTable, firstRow: number, lastRow: number): Ambiguity[] {
  const gaps = body.gaps.filter((row) => row > firstRow && row < lastRow);
  const [first] = gaps;
  if (first === undefined) return [];
  return [{ code: 'blank rows inside', row: first, detail: String(gaps.length), chosen: 'one table' }];
}
