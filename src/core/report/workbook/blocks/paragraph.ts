import type { Block } from '../../document';
import type { LayoutContext } from '../layout-context';
import type { SheetDraft } from '../sheet-draft';
import { addTextRows } from '../text-rows';

type Paragraph = Extract<Block, { type: 'paragraph' }>;

/** A paragraph, its number beside its first row. */
export function layOutParagraph(
  { number, sentence }: Paragraph,
  sheet: SheetDraft,
  context: LayoutContext,
): void {
  addTextRows(sheet, sentence, { style: 'paragraph', ...(number !== undefined && { number }) }, context);
}
