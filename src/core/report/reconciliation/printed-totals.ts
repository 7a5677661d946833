import { cellAddress } from '../../grid/address';
import { reconciliationText } from '../../language/en-GB/report-reconciliation';
import type { Block, TableCell } from '../document';
import { formatNumber } from '../format-number';
import { textTable } from '../parts/text-table';
import type { ReportContext } from '../report-context';
import { comparePrintedTotals, type PrintedComparison } from './compare-printed';
import { createCubeFilter } from './cube-names';

/** How many printed totals agree, and each that does not. */
export function printedTotalBlocks(context: ReportContext): Block[] {
  const comparisons = comparePrintedTotals(context, createCubeFilter(context));
  if (comparisons.length === 0) return [sentence('no-printed-totals', reconciliationText.noPrinted)];
  const count = (outcome: PrintedComparison['outcome']) =>
    formatNumber(comparisons.filter((one) => one.outcome === outcome).length, 'count');
  const summary = reconciliationText.printedSummary(
    formatNumber(comparisons.length, 'count'),
    count('agrees'),
    count('differs'),
    count('not comparable'),
  );
  const named = comparisons.filter(({ outcome }) => outcome !== 'agrees');
  return [
    sentence('printed-totals-summary', summary),
    ...(named.length === 0 ? [] : [namedTable(context, named)]),
  ];
}

function sentence(id: string, text: string): Block {
  return { type: 'paragraph', id: `reconciliation.${id}`, sentence: [{ type: 'text', text }] };
}

function namedTable({ input }: ReportContext, comparisons: readonly PrintedComparison[]): Block {
  const text = reconciliationText.printedTable;
  const { layouts, grids } = input.records.recognition;
  return textTable({
    id: 'printed-totals',
    title: text.title,
    columns: [
      { id: 'file', header: text.file, width: 2 },
      { id: 'sheet', header: text.sheet, width: 1.5 },
      { id: 'cell', header: text.cell, width: 1 },
      { id: 'label', header: text.label, width: 1.5 },
      { id: 'printed', header: text.printed, width: 1, isNumber: true },
      { id: 'cells', header: text.cells, width: 1, isNumber: true },
      { id: 'counted', header: text.counted, width: 1, isNumber: true },
      { id: 'difference', header: text.difference, width: 1, isNumber: true },
      { id: 'explanation', header: text.explanation, width: 3 },
    ],
    rows: comparisons.map(({ layout, total, ownCells, counted, explanation }) => {
      const { file, sheet } = grids[layouts[layout]!.grid]!.source;
      return [
        file,
        sheet,
        cellAddress(total.row, total.column),
        total.label.trim() === '' ? reconciliationText.notTold : total.label,
        total.value,
        ownCells ?? CANNOT_BE_TOLD,
        counted ? { type: 'figure', figure: counted, format: 'count' } : CANNOT_BE_TOLD,
        counted ? differenceCell(counted, total.value) : CANNOT_BE_TOLD,
        explanation,
      ];
    }),
    notes: [text.note],
  });
}

const CANNOT_BE_TOLD: TableCell = { type: 'shorthand', shorthand: '[z]' };

function differenceCell(counted: PrintedComparison['counted'] & object, printed: number): TableCell {
  return {
    type: 'figure',
    figure: { type: 'difference', now: counted, before: { type: 'constant', value: printed } },
    format: 'signed count',
  };
}
