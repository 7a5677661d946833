import { cellAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import { meaningOfCount } from '../recognise/count-meaning';
import type { Layout, PrintedTotal } from '../recognise/layout';
import type { CheckContext } from './check-context';
import type { Occurrence } from './finding';
import { cellsOfTotal, isSameCount } from './cells-of-total';
import { cellPlace } from './places';
import type { TableRule } from './rule';
import { isCovered, summedRanges, sumOfRanges } from '../grid/sum-formula';

/** What is wrong with a printed total: its formula was not calculated again, leaves cells out, or the sum is another. */
export type TotalFault = 'stale' | 'misses cells' | 'does not add up';

interface JudgedTotal {
  readonly total: PrintedTotal;
  readonly fault: TotalFault;
  /** What its own formula gives where that is stale; else what its cells add up to. */
  readonly sum: number;
  /** Addresses of the counts its formula leaves out. */
  readonly missed: readonly string[];
}

/** Cells left out that are named; the rest are counted. */
const CELLS_NAMED = 6;

/** A rule about printed totals with one fault. */
export function printedTotalRule(id: string, fault: TotalFault): TableRule {
  return {
    id,
    family: 'file and sheet',
    severity: 'warning',
    scope: 'table',
    reads: ['cells', 'table notes'],
    *check(context, index) {
      for (const judged of judgeTotals(context, index))
        if (judged.fault === fault) yield occurrenceOf(context, index, judged);
    },
  };
}

function occurrenceOf(context: CheckContext, index: number, { total, sum, missed }: JudgedTotal): Occurrence {
  const layout = context.layout(index);
  const { measure, area, year } = meaningOfCount(layout.context, total, {});
  const incidents = measure === 'incidents' ? Math.abs(total.value - sum) : 0;
  return {
    places: [cellPlace(layout.grid, total.row, total.column)],
    parameters: {
      label: total.label.trim() === '' ? cellAddress(total.row, total.column) : total.label,
      value: total.value,
      sum,
      formula: total.formula ?? '',
      missed: missed.slice(0, CELLS_NAMED).join(', '),
      more: Math.max(0, missed.length - CELLS_NAMED),
    },
    effect: context.effects.of(incidents, area, year),
  };
}

function* judgeTotals(context: CheckContext, index: number): Iterable<JudgedTotal> {
  const layout = context.layout(index);
  const grid = context.gridOf(index);
  for (const total of layout.printedTotals) {
    const judged = judgeTotal(layout, grid, total);
    if (judged) yield judged;
  }
}

/** `undefined` where a total agrees with its cells, or has none. */
function judgeTotal(layout: Layout, grid: Grid, total: PrintedTotal): JudgedTotal | undefined {
  const ranges = total.formula === undefined ? undefined : summedRanges(total.formula);
  const ofFormula = ranges && sumOfRanges(grid, ranges);
  if (ofFormula !== undefined && !isSameCount(ofFormula, total.value))
    return { total, fault: 'stale', sum: ofFormula, missed: [] };
  const cells = cellsOfTotal(layout, grid, total);
  if (cells.length === 0) return undefined;
  const sum = cells.reduce((all, { value }) => all + value, 0);
  if (isSameCount(sum, total.value)) return undefined;
  const missed = ranges
    ? cells.filter(({ row, column, value }) => value !== 0 && !isCovered(ranges, row, column))
    : [];
  const missedSum = missed.reduce((all, { value }) => all + value, 0);
  // A sum of other totals covers none of the counts: a sum leaves cells out only where the others explain its value.
  const isPartly = missed.length > 0 && missedSum !== sum && isSameCount(sum - missedSum, total.value);
  return {
    total,
    sum,
    fault: isPartly ? 'misses cells' : 'does not add up',
    missed: isPartly ? missed.map(({ row, column }) => cellAddress(row, column)) : [],
  };
}
