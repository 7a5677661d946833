import { workbookText } from '../../language/en-GB/workbook';
import { textWidth } from './font-metrics';
import { contentsSheet, type LayoutContext } from './layout-context';
import { breakIntoLines, fitsInLine } from './row-height';
import { writableText } from './safe-text';
import type { SheetColumns } from './sheet-columns';
import type { SheetDraft } from './sheet-draft';
import { styleOf } from './styles';

/** From the largest down. */
const TITLE_STYLES = ['title', 'long title', 'longest title'] as const;

/** How much wider than its page a sheet may get for its title, and be printed the smaller. */
const MOST_WIDENED = 1.3;

/** On a cover a name or a subtitle has a line of its own. */
const TITLE_BREAK = /(?<=[,:]) /;

/**
 * Puts the sheet's title whole in A1, smaller where it is long, and a link to the contents below. The cover's stays
 * large and takes as many lines as it needs.
 */
export function addTitle(sheet: SheetDraft, context: LayoutContext): void {
  const title = writableText(sheet.part.title);
  const cover = sheet.part.role === 'cover';
  const fitting = TITLE_STYLES.find((name) => sheet.fitsOnOneLine(title, name)) ?? 'longest title';
  const style = cover ? 'title' : fitting;
  const { size, bold } = styleOf(style);
  const pieces = cover && fitting !== 'title' ? title.split(TITLE_BREAK) : [title];
  const lines = pieces.flatMap((piece) => breakIntoLines(piece, sheet.columns.linePoints, size, bold));
  for (const line of lines) {
    sheet.addRow([{ column: 0, style, shown: line, content: { type: 'text', text: line } }], 4);
  }
  const contents = contentsSheet(context.document);
  if (!contents || contents.sheetName === sheet.part.sheetName) return;
  const link = { sheet: contents.sheetName, hint: workbookText.contentsLinkHint(contents.sheetName) };
  const text = workbookText.contentsLink;
  sheet.addRow([{ column: 0, style: 'link', shown: text, content: { type: 'text', text }, link }], 4);
}

/** Makes a sheet so wide that its title has room on one line at the smallest size a title may have. */
export function widenForTitle(columns: SheetColumns, title: string): SheetColumns {
  const { size, bold } = styleOf('longest title');
  if (fitsInLine(title, columns.linePoints, size, bold)) return columns;
  const needed = textWidth(title, size, bold) / columns.linePoints;
  if (needed > MOST_WIDENED) return columns;
  const width = columns.widths.reduce((sum, one) => sum + one, 0);
  const more = Math.ceil(width * (needed * 1.03 - 1));
  return {
    ...columns,
    widths: [...columns.widths, more],
    linePoints: columns.linePoints * (1 + more / width),
  };
}
