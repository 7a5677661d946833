import { reconciliationText } from '../../language/en-GB/report-reconciliation';
import { reportText } from '../../language/en-GB/report';
import type { Block, Part } from '../document';
import { crossChecksTable } from '../reconciliation/cross-checks';
import { figuresByYearTable } from '../reconciliation/figures-by-year';
import { printedTotalBlocks } from '../reconciliation/printed-totals';
import { rowsBySheetTable, rowsLeftOutTable } from '../reconciliation/rows-by-sheet';
import { secondViewBlocks } from '../reconciliation/second-views';
import { paragraph, type Drafting } from '../sections/section';
import type { SheetNames } from '../sheet-names';
import { topicBlocks } from './topics';

/** That every row is accounted for, every table re-adds, and every total the workbooks print agrees or is named. */
export function composeReconciliation({ context, tables }: Drafting, sheetNames: SheetNames): Part {
  const text = reconciliationText;
  const checks = crossChecksTable(tables);
  return {
    id: 'reconciliation',
    sheetName: sheetNames.take(reportText.parts.reconciliation, 'reconciliation'),
    title: reportText.partTitles.reconciliation(context.names.title),
    role: 'reconciliation',
    internal: true,
    orientation: 'portrait',
    blocks: [
      paragraph('reconciliation.introduction', [{ type: 'text', text: text.introduction }]),
      ...topicBlocks('reconciliation', {
        id: 'rows',
        title: text.rowsTable.title,
        table: rowsBySheetTable(context),
        nothing: text.noRows,
      }),
      ...topicBlocks('reconciliation', {
        id: 'rows-left-out',
        title: text.excludedTable.title,
        table: rowsLeftOutTable(context),
        nothing: text.noneExcluded,
      }),
      heading('printed-totals', text.printedHeading),
      ...printedTotalBlocks(context),
      heading('views', text.viewsHeading),
      ...secondViewBlocks(context),
      ...topicBlocks('reconciliation', {
        id: 'years',
        title: text.yearsTable.title,
        table: figuresByYearTable(context),
        nothing: text.noYears,
      }),
      ...(checks ? [checks] : []),
    ],
  };
}

function heading(id: string, text: string): Block {
  return { type: 'heading', id: `reconciliation.${id}-heading`, level: 2, text };
}
