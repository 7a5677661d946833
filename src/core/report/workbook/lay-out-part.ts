import type { Block, Part } from '../document';
import { fingerprintOf } from '../fingerprint';
import { readSentence } from '../read-sentence';
import { layOutChart } from './blocks/chart';
import { layOutContents } from './blocks/contents';
import { layOutHeading } from './blocks/heading';
import { layOutList } from './blocks/list';
import { layOutLookAgain } from './blocks/look-again';
import { layOutParagraph } from './blocks/paragraph';
import { layOutPrompt } from './blocks/prompt';
import { layOutTable } from './blocks/table';
import { columnsOfPart } from './columns-of-part';
import { layOutFiguresTable } from './figures-sheet';
import type { LayoutContext } from './layout-context';
import { MOST_OVER_THE_PAGE, pageWidthOf, type SheetColumns } from './sheet-columns';
import { SheetDraft } from './sheet-draft';
import { addTitle } from './title-rows';

/** Fills the sheet of a part: its title in A1, a link back to the contents, then its blocks from top to bottom. */
export function layOutPart(given: Part, context: LayoutContext): SheetDraft {
  const upright = columnsOfPart(given, context);
  const part = isTooWide(given, upright) ? ({ ...given, orientation: 'landscape' } as const) : given;
  const sheet = new SheetDraft(part, part === given ? upright : columnsOfPart(part, context));
  addTitle(sheet, context);
  for (const block of part.blocks) {
    const first = sheet.nextRow;
    layOutBlock(block, sheet, context);
    tellRows(block, first, sheet, context);
    if ('lookAgain' in block) layOutLookAgain(block, block.lookAgain, sheet, context);
  }
  if (part.role === 'figures') layOutFiguresTable(sheet, context.cube);
  return sheet;
}

/** Whether a statistics sheet is too wide to be printed upright at nine points or more: it is then turned. */
function isTooWide(part: Part, { widths }: SheetColumns): boolean {
  if (part.role !== 'statistics' || part.orientation === 'landscape') return false;
  return widths.reduce((sum, column) => sum + column, 0) > pageWidthOf(part) * MOST_OVER_THE_PAGE;
}

/** Takes note of the rows a block was laid out in, for who reads back what people type there. */
function tellRows(block: Block, firstRow: number, sheet: SheetDraft, { reading }: LayoutContext): void {
  const lastRow = sheet.nextRow - 1;
  if (lastRow < firstRow) return;
  const rows = { id: block.id, firstRow, lastRow };
  if (block.type === 'paragraph') {
    const draft = fingerprintOf(readSentence(block.draft ?? block.sentence, reading));
    sheet.blocks.push({ ...rows, holds: block.draft ? 'typed' : 'draft', draft });
  } else if (block.type === 'prompt') {
    sheet.blocks.push({ ...rows, holds: block.typed === undefined ? 'question' : 'typed' });
  } else sheet.blocks.push({ ...rows, holds: 'other' });
}

function layOutBlock(block: Block, sheet: SheetDraft, context: LayoutContext): void {
  switch (block.type) {
    case 'heading':
      layOutHeading(block, sheet);
      return;
    case 'paragraph':
      layOutParagraph(block, sheet, context);
      return;
    case 'prompt':
      layOutPrompt(block, sheet, context);
      return;
    case 'list':
      layOutList(block, sheet, context);
      return;
    case 'contents':
      layOutContents(sheet, context);
      return;
    case 'table':
      layOutTable(block, sheet, context);
      return;
    case 'chart':
      layOutChart(block, sheet, context);
      return;
  }
}
