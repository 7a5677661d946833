import type { Figure } from '../../figures/figure';
import { addToGroup } from '../../group-by';
import { reconciliationText } from '../../language/en-GB/report-reconciliation';
import { reportText } from '../../language/en-GB/report';
import { formatNumber } from '../format-number';
import type { Layout, PrintedTotal } from '../../recognise/layout';
import { cellsOfTotal, type CountCell, isSameCount, sumOfCells } from '../../check/cells-of-total';
import type { ReportContext } from '../report-context';
import { type CountedRows, followCells, followRows } from './counted-rows';
import type { CubeFilter } from './cube-names';
import { figureOfTotal } from './figure-of-total';
import { partsOfDifference } from './parts-of-difference';

/** A total the workbook prints, beside what stands for it in this report. */
export interface PrintedComparison {
  readonly layout: number;
  readonly total: PrintedTotal;
  readonly outcome: 'agrees' | 'differs' | 'not comparable';
  /** The cells on the sheet it stands for, added up. */
  readonly ownCells?: number;
  /** What this report counts for it. */
  readonly counted?: Figure;
  /** Why it differs or cannot be compared, in a sentence. */
  readonly explanation: string;
}

const text = reconciliationText.explanations;
/** A difference spread over more parts than this is named by none of them. */
const MOST_PARTS_NAMED = 6;

/** Sets every printed total of every table beside this report's figure. */
export function comparePrintedTotals(context: ReportContext, toFilter: CubeFilter): PrintedComparison[] {
  return context.input.records.recognition.layouts.flatMap((layout, index) =>
    explainSpellings(
      layout.printedTotals.map((total) =>
        total.rows
          ? compareRows(context, layout, index, total)
          : compareCounts(context, layout, index, total, toFilter),
      ),
    ),
  );
}

/** Totals of one table and column that stand for the same figure are parts of it, each under a spelling of its own. */
function explainSpellings(comparisons: readonly PrintedComparison[]): PrintedComparison[] {
  const groups = new Map<string, PrintedComparison[]>();
  for (const comparison of comparisons) {
    if (!comparison.counted || comparison.total.rows) continue;
    const key = `${comparison.total.column} ${JSON.stringify(comparison.counted)}`;
    addToGroup(groups, key, comparison);
  }
  const parts = new Map(
    [...groups.values()].filter(isSpelled).flatMap((group) => group.map((one) => [one, group] as const)),
  );
  return comparisons.map((comparison) => {
    const group = parts.get(comparison);
    const ownAgree =
      comparison.ownCells !== undefined && isSameCount(comparison.ownCells, comparison.total.value);
    if (!group || !ownAgree || comparison.outcome === 'agrees') return comparison;
    const together = group.reduce((sum, { total }) => sum + total.value, 0);
    const explanation = text.spellings(formatNumber(group.length, 'count'), formatNumber(together, 'count'));
    return { ...comparison, explanation };
  });
}

/** Whether totals stand in different rows; a total row may well repeat the only line above it. */
function isSpelled(group: readonly PrintedComparison[]): boolean {
  const together = group.reduce((sum, { ownCells }) => sum + (ownCells ?? 0), 0);
  return group.length > 1 && group.every(({ ownCells }) => ownCells !== undefined && ownCells < together);
}

/** A total under the rows of a log or register: followed row by row. */
function compareRows(
  context: ReportContext,
  layout: Layout,
  index: number,
  total: PrintedTotal,
): PrintedComparison {
  const { records } = context.input;
  const cells = cellsOfTotal(layout, records.recognition.grids[layout.grid]!, total);
  const ownCells = cells.length === 0 ? undefined : sumOfCells(cells);
  const followed = followRows(records, index, total);
  const comparison = { layout: index, total, ...(ownCells !== undefined && { ownCells }) };
  if (!followed) return { ...comparison, outcome: 'not comparable', explanation: text.unclear };
  const counted: Figure = { type: 'constant', value: followed.counted };
  const agrees = isSameCount(followed.counted, total.value);
  return {
    ...comparison,
    counted,
    outcome: agrees ? 'agrees' : 'differs',
    explanation: agrees ? '' : explainRows(followed, ownCells, total.value),
  };
}

function explainRows({ leftOut }: CountedRows, ownCells: number | undefined, printed: number): string {
  const own = ownCells !== undefined && !isSameCount(ownCells, printed) ? [text.ownCells] : [];
  const left = leftOut.size > 0 ? [text.rowsLeftOut(listReasons(leftOut))] : [];
  const sentences = [...own, ...left];
  return sentences.length === 0 ? text.otherRows : sentences.join(' ');
}

function listReasons(leftOut: CountedRows['leftOut']): string {
  return reportText.list(
    [...leftOut].map(([reason, rows]) =>
      reconciliationText.reasonCount(reconciliationText.reasons[reason], formatNumber(rows, 'count')),
    ),
  );
}

/** A total of a matrix, block or summary: set beside the cube. */
function compareCounts(
  context: ReportContext,
  layout: Layout,
  index: number,
  total: PrintedTotal,
  toFilter: CubeFilter,
): PrintedComparison {
  const { records } = context.input;
  const cells = cellsOfTotal(layout, records.recognition.grids[layout.grid]!, total);
  const ownCells = cells.length === 0 ? undefined : sumOfCells(cells);
  const comparison = { layout: index, total, ...(ownCells !== undefined && { ownCells }) };
  const counted = figureOfTotal(layout, total, cells, toFilter);
  if (typeof counted === 'string') return { ...comparison, outcome: 'not comparable', explanation: counted };
  const value = context.evaluate(counted);
  const agrees = typeof value === 'number' && isSameCount(value, total.value);
  if (agrees) return { ...comparison, counted, outcome: 'agrees', explanation: '' };
  const followed = followCells(records, index, cells);
  const why = explainCells(followed, cells.length, ownCells, total.value);
  const parts = typeof value === 'number' && ownCells !== undefined && isSameCount(ownCells, total.value);
  const where = parts ? explainParts(context, layout, total, cells, value - total.value, toFilter) : [];
  return { ...comparison, counted, outcome: 'differs', explanation: [why, ...where].join(' ') };
}

/** Which areas, months or categories make the difference, where a few of them do. */
function explainParts(
  context: ReportContext,
  layout: Layout,
  total: PrintedTotal,
  cells: readonly CountCell[],
  difference: number,
  toFilter: CubeFilter,
): string[] {
  const parts = partsOfDifference(context, layout, total, cells, difference, toFilter);
  if (parts.length === 0 || parts.length > MOST_PARTS_NAMED) return [];
  const named = parts.map(({ name, printed, counted }) =>
    text.part(name, formatNumber(printed, 'count'), formatNumber(counted, 'count')),
  );
  return [text.parts(reportText.list(named))];
}

/** What became of the cells says why the report has another number. */
function explainCells(
  leftOut: CountedRows['leftOut'],
  cells: number,
  ownCells: number | undefined,
  printed: number,
): string {
  if (ownCells !== undefined && !isSameCount(ownCells, printed)) return text.ownCells;
  if (cells > 0 && leftOut.get('second view') === cells) return text.otherTable;
  return leftOut.size === 0 ? text.otherRows : text.cellsLeftOut(listReasons(leftOut));
}
