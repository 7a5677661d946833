import { breakIntoLines } from './row-height';
import type { DraftCell, SheetDraft } from './sheet-draft';
import { styleOf } from './styles';

/** Points between a line that runs across the page and the next row. */
const LINE_SPACE = 2;

/**
 * Adds plain text that runs across the page from the first column on, over the empty cells beside it, in as many
 * rows as it has lines: above a table no single column is wide enough to wrap it in. A prompt's ground runs along.
 */
export function addLines(sheet: SheetDraft, text: string, style: 'note' | 'one line' | 'prompt line'): void {
  const { size, bold } = styleOf(style);
  const lines = text
    .split(/\r\n?|\n/)
    .flatMap((line) => breakIntoLines(line, sheet.columns.linePoints, size, bold));
  lines.forEach((line, index) => {
    const space = index === lines.length - 1 ? 2 * LINE_SPACE : LINE_SPACE;
    const first: DraftCell = { column: 0, style, shown: line, content: { type: 'text', text: line } };
    sheet.addRow([first, ...(style === 'prompt line' ? groundBeside(sheet) : [])], space);
  });
}

function groundBeside({ columns }: SheetDraft): DraftCell[] {
  return columns.widths.slice(1).map((_, index) => ({
    column: index + 1,
    style: 'prompt beside',
    shown: '',
    content: { type: 'blank' },
  }));
}
