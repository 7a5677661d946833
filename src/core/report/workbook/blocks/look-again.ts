import { workbookText } from '../../../language/en-GB/workbook';
import type { Block, LookAgain } from '../../document';
import { readSentence } from '../../read-sentence';
import type { LayoutContext } from '../layout-context';
import type { SheetDraft } from '../sheet-draft';
import { addTextRows, PARAGRAPH_SPACE } from '../text-rows';

/** Below what somebody wrote: that its figures have moved since, and what the report itself would say now. */
export function layOutLookAgain(
  block: Block,
  { draftMoved, numbersGone }: LookAgain,
  sheet: SheetDraft,
  context: LayoutContext,
): void {
  const firstRow = sheet.nextRow;
  const { reading } = context;
  const draft =
    draftMoved && block.type === 'paragraph' && block.draft ? readSentence(block.draft, reading) : undefined;
  const text = workbookText.lookAgain(numbersGone, draft);
  addTextRows(sheet, [{ type: 'text', text }], { style: 'prompt', space: PARAGRAPH_SPACE }, context);
  sheet.blocks.push({ id: block.id, holds: 'note', firstRow, lastRow: sheet.nextRow - 1 });
}
