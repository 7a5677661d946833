import type { Figure } from '../../figures/figure';
import { roundDecimals, SUM_DECIMALS } from '../../figures/rounding';
import { reconciliationText } from '../../language/en-GB/report-reconciliation';
import { reportText } from '../../language/en-GB/report';
import { formatNumber } from '../format-number';
import { meaningOfCount } from '../../recognise/count-meaning';
import type { Layout, PrintedTotal } from '../../recognise/layout';
import type { ReportContext } from '../report-context';
import { type CountedRows, followRows } from './counted-rows';
import type { CubeFilter } from './cube-names';
import { sumOfCounts, sumOfRows } from './own-cells';

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

/** Sets every printed total of every table beside this report's figure. */
export function comparePrintedTotals(context: ReportContext, toFilter: CubeFilter): PrintedComparison[] {
  return context.input.records.recognition.layouts.flatMap((layout, index) =>
    layout.printedTotals.map((total) =>
      total.rows
        ? compareRows(context, layout, index, total)
        : compareCounts(context, layout, index, total, toFilter),
    ),
  );
}

/** A total under the rows of a log or register: followed row by row. */
function compareRows(
  context: ReportContext,
  layout: Layout,
  index: number,
  total: PrintedTotal,
): PrintedComparison {
  const { records } = context.input;
  const ownCells = sumOfRows(layout, records.recognition.grids[layout.grid]!, total);
  const followed = followRows(records, index, total);
  const comparison = { layout: index, total, ...(ownCells !== undefined && { ownCells }) };
  if (!followed) return { ...comparison, outcome: 'not comparable', explanation: text.unclear };
  const counted: Figure = { type: 'constant', value: followed.counted };
  const agrees = isEqual(followed.counted, total.value);
  return {
    ...comparison,
    counted,
    outcome: agrees ? 'agrees' : 'differs',
    explanation: agrees ? '' : explainRows(followed, ownCells, total.value),
  };
}

function explainRows({ leftOut }: CountedRows, ownCells: number | undefined, printed: number): string {
  const reasons = [...leftOut].map(([reason, rows]) =>
    reconciliationText.reasonCount(reconciliationText.reasons[reason], formatNumber(rows, 'count')),
  );
  const own = ownCells !== undefined && !isEqual(ownCells, printed) ? [text.ownCells] : [];
  const left = reasons.length > 0 ? [text.rowsLeftOut(reportText.list(reasons))] : [];
  const sentences = [...own, ...left];
  return sentences.length === 0 ? text.otherRows : sentences.join(' ');
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
  const ownCells = sumOfCounts(layout, records.recognition.grids[layout.grid]!, total);
  const comparison = { layout: index, total, ...(ownCells !== undefined && { ownCells }) };
  const counted = figureOf(layout, total, toFilter);
  if (typeof counted === 'string') return { ...comparison, outcome: 'not comparable', explanation: counted };
  const value = context.evaluate(counted);
  const agrees = typeof value === 'number' && isEqual(value, total.value);
  const ownAgree = ownCells === undefined || isEqual(ownCells, total.value);
  return {
    ...comparison,
    counted,
    outcome: agrees ? 'agrees' : 'differs',
    explanation: agrees ? '' : ownAgree ? text.otherTable : text.ownCells,
  };
}

/** What this report counts for a printed total, or the sentence that says why it counts nothing for it. */
function figureOf(layout: Layout, total: PrintedTotal, toFilter: CubeFilter): Figure | string {
  const meaning = meaningOfCount(layout.context, total, {});
  const { measure, month, year, isPart } = meaning;
  if (measure === undefined || isPart === true) return text.unclear;
  const filter = toFilter(meaning);
  if (!filter) return text.notInReport;
  if (total.span) {
    const { first, last } = total.span;
    const months = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    return {
      type: 'total',
      parts: months.map((one): Figure => ({ type: 'sum', measure, where: { month: one, ...filter } })),
    };
  }
  if (month !== undefined) return { type: 'sum', measure, where: { month, ...filter } };
  if (year !== undefined) return { type: 'sum', measure, where: { year, ...filter } };
  return text.unclear;
}

function isEqual(one: number, other: number): boolean {
  return roundDecimals(one - other, SUM_DECIMALS) === 0;
}
