import { workbookText } from '../../language/en-GB/workbook';
import type { Block, Part } from '../document';
import { layOutChart } from './blocks/chart';
import { layOutContents } from './blocks/contents';
import { layOutHeading } from './blocks/heading';
import { layOutList } from './blocks/list';
import { layOutParagraph } from './blocks/paragraph';
import { layOutPrompt } from './blocks/prompt';
import { layOutTable } from './blocks/table';
import { columnsOfPart } from './columns-of-part';
import { layOutFiguresTable } from './figures-sheet';
import { contentsSheet, type LayoutContext } from './layout-context';
import { breakIntoLines } from './row-height';
import { writableText } from './safe-text';
import { SheetDraft } from './sheet-draft';
import { styleOf } from './styles';

/** Fills the sheet of a part: its title in A1, a link back to the contents, then its blocks from top to bottom. */
export function layOutPart(part: Part, context: LayoutContext): SheetDraft {
  const sheet = new SheetDraft(part, columnsOfPart(part, context));
  addTitle(sheet, context);
  for (const block of part.blocks) layOutBlock(block, sheet, context);
  if (part.role === 'figures') layOutFiguresTable(sheet, context.cube);
  return sheet;
}

const TITLE_STYLES = ['title', 'long title', 'longest title'] as const;

/** Puts the sheet's title in A1, smaller where it is long, and a link to the contents below. */
export function addTitle(sheet: SheetDraft, context: LayoutContext): void {
  const title = writableText(sheet.part.title);
  const style = TITLE_STYLES.find((name) => sheet.fitsOnOneLine(title, name)) ?? 'longest title';
  const { size, bold } = styleOf(style);
  for (const line of breakIntoLines(title, sheet.columns.linePoints, size, bold)) {
    sheet.addRow([{ column: 0, style, shown: line, content: { type: 'text', text: line } }], 4);
  }
  const contents = contentsSheet(context.document);
  if (!contents || contents.sheetName === sheet.part.sheetName) return;
  const link = { sheet: contents.sheetName, hint: workbookText.contentsLinkHint(contents.sheetName) };
  const text = workbookText.contentsLink;
  sheet.addRow([{ column: 0, style: 'link', shown: text, content: { type: 'text', text }, link }], 4);
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
