import { workbookText } from '../../../language/en-GB/workbook';
import type { Block } from '../../document';
import type { LayoutContext } from '../layout-context';
import type { SheetDraft } from '../sheet-draft';
import { addTextRows } from '../text-rows';

type List = Extract<Block, { type: 'list' }>;

/** A list: an item a row, each behind its mark. */
export function layOutList({ items }: List, sheet: SheetDraft, context: LayoutContext): void {
  for (const item of items) {
    const marked = [{ type: 'text', text: workbookText.listMark } as const, ...item];
    addTextRows(sheet, marked, { style: 'list item', space: 3 }, context);
  }
}
