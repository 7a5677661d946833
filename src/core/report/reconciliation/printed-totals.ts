import { cellAddress } from '../../grid/address';
import { reconciliationText } from '../../language/en-GB/report-reconciliation';
import type { Block, Sentence, Table, TableCell } from '../document';
import { textTable } from '../parts/text-table';
import { figureWord, writeSentence } from '../prose/write-sentence';
import type { ReportContext } from '../report-context';
import { type SourceSheet, sheetInWords } from '../source-place';
import { cellOfRow, columnSum, countOfRows, figureCell, less, sumOfRows } from '../table-cells';
import { comparePrintedTotals, type PrintedComparison } from './compare-printed';
import { createCubeFilter } from './cube-names';

const SHEETS_TABLE = 'printed-totals-by-sheet';
const NAMED_TABLE = 'printed-totals';

/** How many printed totals agree, sheet by sheet, and each that does not. */
export function printedTotalBlocks(context: ReportContext): Block[] {
  const comparisons = comparePrintedTotals(context, createCubeFilter(context));
  if (comparisons.length === 0) {
    return [paragraph('no-printed-totals', [{ type: 'text', text: reconciliationText.noPrinted }])];
  }
  const named = comparisons.filter(({ outcome }) => outcome !== 'agrees');
  const word = (column: string) => figureWord(sumOfRows(SHEETS_TABLE, column), 'count');
  return [
    paragraph(
      'printed-totals-summary',
      writeSentence(reconciliationText.printedSummary, {
        found: word('found'),
        agreeing: word('agreeing'),
        differing: word('differing'),
        incomparable: word('incomparable'),
      }),
    ),
    sheetsTable(context, comparisons, named.length > 0),
    ...(named.length === 0 ? [] : [namedTable(context, named)]),
  ];
}

function paragraph(id: string, sentence: Sentence): Block {
  return { type: 'paragraph', id: `reconciliation.${id}`, sentence };
}

/** The totals found are written down here; what became of them is counted in the table that names each. */
function sheetsTable(
  context: ReportContext,
  comparisons: readonly PrintedComparison[],
  isAnyNamed: boolean,
): Table {
  const text = reconciliationText.printedSheetsTable;
  const found = new Map<SourceSheet, number>();
  for (const { layout } of comparisons) {
    const source = sourceOf(context, layout);
    found.set(source, (found.get(source) ?? 0) + 1);
  }
  const table = textTable({
    id: SHEETS_TABLE,
    title: text.title,
    columns: [
      { id: 'file', header: text.file, width: 2 },
      { id: 'sheet', header: text.sheet, width: 2 },
      { id: 'found', header: text.found, width: 1, isNumber: true },
      { id: 'agreeing', header: text.agreeing, width: 1, isNumber: true },
      { id: 'differing', header: text.differing, width: 1, isNumber: true },
      { id: 'incomparable', header: text.incomparable, width: 1, isNumber: true },
    ],
    rows: [...found].map(([source, count], row) => {
      const own = (column: string) => cellOfRow(SHEETS_TABLE, row, column);
      const sheet = sheetInWords(source);
      const unknown = countOfRows(NAMED_TABLE, { sheet, difference: CANNOT_BE_TOLD.shorthand });
      return [
        source.file,
        source.sheet,
        count,
        figureCell(less(own('found'), own('differing'), own('incomparable'))),
        isAnyNamed ? figureCell(less(countOfRows(NAMED_TABLE, { sheet }), own('incomparable'))) : 0,
        isAnyNamed ? figureCell(unknown) : 0,
      ];
    }),
    notes: [],
  });
  const total = [
    { type: 'text', text: reconciliationText.rowsTable.total } as const,
    { type: 'text', text: reconciliationText.rowsTable.allSheets } as const,
    ...['found', 'agreeing', 'differing', 'incomparable'].map((column) => columnSum(SHEETS_TABLE, column)),
  ];
  return { ...table, rows: [...table.rows, { role: 'total', cells: total }] };
}

function namedTable(context: ReportContext, comparisons: readonly PrintedComparison[]): Table {
  const text = reconciliationText.printedTable;
  return textTable({
    id: NAMED_TABLE,
    title: text.title,
    columns: [
      { id: 'sheet', header: text.sheet, width: 2 },
      { id: 'explanation', header: text.explanation, width: 3 },
      { id: 'printed', header: text.printed, width: 1, isNumber: true },
      { id: 'cells', header: text.cells, width: 1, isNumber: true },
      { id: 'counted', header: text.counted, width: 1, isNumber: true },
      { id: 'difference', header: text.difference, width: 1, isNumber: true },
    ],
    rows: comparisons.map(({ layout, total, ownCells, counted, explanation }, row) => {
      const own = (column: string) => cellOfRow(NAMED_TABLE, row, column);
      return [
        sheetInWords(sourceOf(context, layout)),
        text.explained(cellAddress(total.row, total.column), total.label.trim(), explanation),
        total.value,
        ownCells ?? CANNOT_BE_TOLD,
        counted === undefined ? CANNOT_BE_TOLD : countedCell(counted),
        counted === undefined
          ? CANNOT_BE_TOLD
          : figureCell(less(own('counted'), own('printed')), 'signed count'),
      ];
    }),
    notes: [text.note],
  });
}

function sourceOf({ input }: ReportContext, layout: number): SourceSheet {
  const { layouts, grids } = input.records.recognition;
  return grids[layouts[layout]!.grid]!.source;
}

const CANNOT_BE_TOLD = { type: 'shorthand', shorthand: '[z]' } as const satisfies TableCell;

/** Rows of a log that were followed one by one were counted while reading: no figure of the cube is theirs alone. */
function countedCell(counted: NonNullable<PrintedComparison['counted']>): number | TableCell {
  return counted.type === 'constant' ? counted.value : figureCell(counted);
}
