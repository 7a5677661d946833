import type { Block } from '../../document';
import type { LayoutContext } from '../layout-context';
import type { SheetDraft } from '../sheet-draft';
import { addTextRows, PARAGRAPH_SPACE } from '../text-rows';

type Paragraph = Extract<Block, { type: 'paragraph' }>;

/** A paragraph, its number beside its first row. */
export function layOutParagraph(
  { number, sentence }: Paragraph,
  sheet: SheetDraft,
  context: LayoutContext,
): void {
  addTextRows(
    sheet,
    sentence,
    { style: 'paragraph', space: PARAGRAPH_SPACE, ...(number !== undefined && { number }) },
    context,
  );
}
