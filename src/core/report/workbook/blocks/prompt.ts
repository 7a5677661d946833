import { workbookText } from '../../../language/en-GB/workbook';
import type { Block } from '../../document';
import type { LayoutContext } from '../layout-context';
import type { SheetDraft } from '../sheet-draft';
import { addTextRows, PARAGRAPH_SPACE } from '../text-rows';

type Prompt = Extract<Block, { type: 'prompt' }>;

/** What somebody wrote, a row for each of its paragraphs; else what is to be written, marked in words. */
export function layOutPrompt(
  { number, ask, typed }: Prompt,
  sheet: SheetDraft,
  context: LayoutContext,
): void {
  const written = (typed ?? '').split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const style = written.length > 0 ? 'paragraph' : 'prompt';
  const lines = written.length > 0 ? written : [workbookText.toBeWritten(ask)];
  lines.forEach((text, index) => {
    const label = index === 0 && number !== undefined ? { number } : {};
    addTextRows(sheet, [{ type: 'text', text }], { style, space: PARAGRAPH_SPACE, ...label }, context);
  });
}
