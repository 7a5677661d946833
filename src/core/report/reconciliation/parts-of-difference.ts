import { isSameCount, type CountCell, sumOfCells } from '../../check/cells-of-total';
import { meaningOfCount } from '../../recognise/count-meaning';
import type { AxisMeaning, Layout, PrintedTotal } from '../../recognise/layout';
import { monthName } from '../month-names';
import type { ReportContext } from '../report-context';
import type { CubeFilter } from './cube-names';
import { figureAt } from './figure-of-total';

/** An area, month, category or source whose cells under a total add up to something else than the report counts. */
export interface DifferingPart {
  readonly name: string;
  /** What its cells add up to. */
  readonly printed: number;
  readonly counted: number;
}

/** What a total's cells may be divided by, the most telling first. */
const DIVISIONS = ['area', 'month', 'category', 'source'] as const;
type Division = (typeof DIVISIONS)[number];

/**
 * The parts that make the difference between a printed total and this report, by the division that needs the fewest of
 * them. Only a division that accounts for the whole `difference` says anything; empty where none does.
 */
export function partsOfDifference(
  context: ReportContext,
  layout: Layout,
  total: PrintedTotal,
  cells: readonly CountCell[],
  difference: number,
  toFilter: CubeFilter,
): DifferingPart[] {
  let best: DifferingPart[] = [];
  for (const division of DIVISIONS) {
    const parts = partsBy(division, context, layout, total, cells, toFilter);
    const found = parts?.reduce((sum, { printed, counted }) => sum + counted - printed, 0);
    if (!parts || found === undefined || !isSameCount(found, difference)) continue;
    const differing = parts.filter(({ printed, counted }) => !isSameCount(printed, counted));
    if (best.length === 0 || differing.length < best.length) best = differing;
  }
  return best;
}

function partsBy(
  division: Division,
  { evaluate }: ReportContext,
  layout: Layout,
  total: PrintedTotal,
  cells: readonly CountCell[],
  toFilter: CubeFilter,
): DifferingPart[] | undefined {
  const whole = meaningOfCount(layout.context, total, {});
  const { measure } = whole;
  if (measure === undefined) return undefined;
  const groups = new Map<string, { readonly meaning: AxisMeaning; readonly cells: CountCell[] }>();
  for (const [cell, meaning] of meanings(layout, cells)) {
    const value = meaning[division];
    if (value === undefined) return undefined;
    const ofPart = { ...whole, [division]: value };
    const filter = toFilter(ofPart);
    if (!filter) return undefined;
    // Several spellings of one area are that area once.
    const key = division === 'month' ? String(value) : JSON.stringify(filter);
    const group = groups.get(key) ?? { meaning: ofPart, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  if (groups.size < 2) return undefined;
  const parts = [...groups.values()].map((group): DifferingPart | undefined => {
    const filter = toFilter(group.meaning);
    const { span } = total;
    const when = division === 'month' || span === undefined ? {} : { span };
    const figure = filter && figureAt(measure, when, group.meaning, filter);
    const counted = figure && evaluate(figure);
    const name = nameOf(division, group.meaning, filter);
    return typeof counted === 'number' ? { name, printed: sumOfCells(group.cells), counted } : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function meanings(layout: Layout, cells: readonly CountCell[]): [CountCell, AxisMeaning][] {
  const rows = new Map(layout.countRows.map((row) => [row.index, row]));
  const columns = new Map(layout.countColumns.map((column) => [column.index, column]));
  return cells.map((cell) => [
    cell,
    meaningOfCount(layout.context, rows.get(cell.row) ?? {}, columns.get(cell.column) ?? {}),
  ]);
}

function nameOf(division: Division, meaning: AxisMeaning, filter: ReturnType<CubeFilter>): string {
  if (division === 'month') return meaning.month === undefined ? '' : monthName(meaning.month);
  if (division === 'area') return filter?.subArea ?? filter?.area ?? '';
  return filter?.[division] ?? '';
}
