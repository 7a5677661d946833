import type { Sentence } from '../document';
import { readSentence } from '../read-sentence';
import { DEEPEST_NESTING, LONGEST_FORMULA, nestingDepth } from './formula-text';
import type { LayoutContext } from './layout-context';
import { addLines } from './line-rows';
import type { CellContent } from './plan';
import { cellHeight } from './row-height';
import { LONGEST_CELL_TEXT, writableText } from './safe-text';
import { isLive, sentenceFormula } from './sentence-formula';
import type { SheetDraft } from './sheet-draft';
import { splitSentence } from './split-sentence';
import type { StyleName } from './styles';

/** Higher rows would scroll in leaps and leave gaps at the foot of a page; Excel itself stops at 409 points. */
const TALLEST_TEXT_ROW = 260;

/** Points between a paragraph and the next row, in place of blank rows. */
export const PARAGRAPH_SPACE = 7;

export interface TextRowOptions {
  readonly style: StyleName;
  /** Printed in the number column beside the first row. */
  readonly number?: string;
  readonly space?: number;
}

/**
 * Adds a paragraph: one row where it fits in one, else several, split at the ends of sentences. A paragraph with
 * figures in it is one formula a row.
 */
export function addTextRows(
  sheet: SheetDraft,
  sentence: Sentence,
  options: TextRowOptions,
  context: LayoutContext,
): void {
  const { style, number, space = PARAGRAPH_SPACE } = options;
  const column = sheet.columns.textColumn;
  if (number !== undefined && sheet.columns.numberColumn === undefined) {
    addTextRows(sheet, [{ type: 'text', text: `${number}  ` }, ...sentence], { style, space }, context);
    return;
  }
  if (sheet.columns.lines && style !== 'prompt') {
    const { shown, content } = contentOf(sentence, context);
    if (sheet.fitsOnOneLine(shown, 'one line')) {
      sheet.addRow([{ column: 0, style: 'one line', shown, content }], space);
      return;
    }
    if (content.type === 'text') {
      addLines(sheet, shown, 'one line');
      return;
    }
  }
  const width = sheet.columns.widths[column]!;
  const fits = (piece: Sentence): boolean => {
    const { shown, content } = contentOf(piece, context);
    if (shown.length > LONGEST_CELL_TEXT) return false;
    if (cellHeight(shown, style, width) > TALLEST_TEXT_ROW) return false;
    return content.type !== 'formula' || isWritableFormula(content.formula);
  };
  splitSentence(sentence, fits).forEach((piece, index) => {
    const label = index === 0 ? numberCell(sheet, number) : [];
    sheet.addRow([...label, { column, style, ...contentOf(piece, context) }], space);
  });
}

function numberCell(sheet: SheetDraft, number: string | undefined) {
  const { numberColumn } = sheet.columns;
  if (number === undefined || numberColumn === undefined) return [];
  return [
    {
      column: numberColumn,
      style: 'paragraph number',
      shown: number,
      content: { type: 'text', text: writableText(number) },
    } as const,
  ];
}

/** A sentence as the content of a cell, with what it shows. */
export function contentOf(
  sentence: Sentence,
  context: LayoutContext,
): { shown: string; content: CellContent } {
  const shown = writableText(readSentence(sentence, context.reading));
  if (!isLive(sentence)) return { shown, content: { type: 'text', text: shown } };
  return {
    shown,
    content: { type: 'formula', formula: sentenceFormula(sentence, context.quoted), cached: shown },
  };
}

function isWritableFormula(formula: string): boolean {
  return formula.length <= LONGEST_FORMULA && nestingDepth(formula) <= DEEPEST_NESTING;
}
