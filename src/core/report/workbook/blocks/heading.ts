import type { Block } from '../../document';
import { writableText } from '../safe-text';
import type { DraftCell, SheetDraft } from '../sheet-draft';

type Heading = Extract<Block, { type: 'heading' }>;

/** Points above a heading, in place of a blank row. */
const SPACE = { 1: 16, 2: 10 } as const;

/**
 * A heading: its number in the number column and its text beside it, or across the page where it has none. One
 * too long for its line wraps in the text column.
 */
export function layOutHeading(heading: Heading, sheet: SheetDraft): void {
  const { numberColumn, textColumn } = sheet.columns;
  const numbered = heading.number !== undefined && numberColumn !== undefined;
  const ownNumber = heading.number !== undefined && !numbered ? `${heading.number}  ` : '';
  const text = writableText(`${ownNumber}${heading.text}`);
  const oneLine = `heading ${heading.level}` as const;
  const fits = sheet.fitsOnOneLine(`${heading.number ?? ''}     ${text}`, oneLine);
  const style = fits ? oneLine : (`wrapped ${oneLine}` as const);
  const column = fits && !numbered ? 0 : textColumn;
  const cells: DraftCell[] = [];
  if (numbered) {
    const number = writableText(heading.number);
    cells.push({
      column: numberColumn,
      style: oneLine,
      shown: number,
      content: { type: 'text', text: number },
    });
  }
  cells.push({ column, style, shown: text, content: { type: 'text', text } });
  const row = sheet.addRow(cells, SPACE[heading.level]);
  sheet.keptTogether.push({ first: row, last: row + 1 });
}
