import { reconciliationText } from '../../language/en-GB/report-reconciliation';
import { reportText } from '../../language/en-GB/report';
import type { Block, Part, Table } from '../document';
import { crossChecksTable } from '../reconciliation/cross-checks';
import { figuresByYearTable } from '../reconciliation/figures-by-year';
import { printedTotalBlocks } from '../reconciliation/printed-totals';
import { rowsBySheetTable, rowsLeftOutTable } from '../reconciliation/rows-by-sheet';
import { secondViewBlocks } from '../reconciliation/second-views';
import { paragraph, type Drafting } from '../sections/section';
import type { SheetNames } from '../sheet-names';

/** That every row is accounted for, every table re-adds, and every total the workbooks print agrees or is named. */
export function composeReconciliation({ context, tables }: Drafting, sheetNames: SheetNames): Part {
  const text = reconciliationText;
  const checks = crossChecksTable(tables);
  return {
    id: 'reconciliation',
    sheetName: sheetNames.take(reportText.parts.reconciliation),
    title: reportText.partTitles.reconciliation(context.names.title),
    role: 'reconciliation',
    internal: true,
    orientation: 'landscape',
    blocks: [
      plain('introduction', text.introduction),
      heading('rows', text.rowsHeading),
      tableOr(rowsBySheetTable(context), 'no-rows', text.noRows),
      heading('excluded', text.excludedHeading),
      tableOr(rowsLeftOutTable(context), 'none-excluded', text.noneExcluded),
      heading('printed', text.printedHeading),
      ...printedTotalBlocks(context),
      heading('views', text.viewsHeading),
      ...secondViewBlocks(context),
      heading('years', text.yearsHeading),
      figuresByYearTable(context),
      ...(checks ? [heading('checks', text.checksHeading), checks] : []),
    ],
  };
}

function heading(id: string, text: string): Block {
  return { type: 'heading', id: `reconciliation.${id}-heading`, level: 1, text };
}

function plain(id: string, text: string): Block {
  return paragraph(`reconciliation.${id}`, [{ type: 'text', text }]);
}

function tableOr(table: Table | undefined, id: string, text: string): Block {
  return table ?? plain(id, text);
}
