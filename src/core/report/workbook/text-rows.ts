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
import { cutIntoSentences, splitSentence } from './split-sentence';
import type { StyleName } from './styles';

/** Higher rows would scroll in leaps and leave gaps at the foot of a page; Excel itself stops at 409 points. */
const TALLEST_TEXT_ROW = 260;

/** Points between a paragraph and the next row, in place of blank rows. */
export const PARAGRAPH_SPACE = 7;

export interface TextRowOptions {
  readonly style: StyleName;
  /** Printed in the number column beside the first row. */
  readonly number?: string;
  /** Points below, in place of a blank row. */
  readonly space: number;
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
  const { style, number, space } = options;
  if (number !== undefined && sheet.columns.numberColumn === undefined) {
    addTextRows(sheet, [{ type: 'text', text: `${number}  ` }, ...sentence], { style, space }, context);
    return;
  }
  if (sheet.columns.lines) addRunningText(sheet, sentence, options, context);
  else addWrappedText(sheet, sentence, options, context);
}

/**
 * Text that runs across the page: plain sentences in as many lines as they take, a sentence with figures on one line
 * where it fits, since one formula cannot run on over several rows; else wrapped in the text column.
 */
function addRunningText(
  sheet: SheetDraft,
  sentence: Sentence,
  options: TextRowOptions,
  context: LayoutContext,
): void {
  const fits = (piece: Sentence) => sheet.fitsOnOneLine(contentOf(piece, context).shown, 'one line');
  for (const piece of joinPlain(cutIntoSentences(sentence))) {
    const { shown, content } = contentOf(piece, context);
    if (content.type === 'text')
      addLines(sheet, shown, options.style === 'prompt' ? 'prompt line' : 'one line');
    else if (fits(piece)) sheet.addRow([{ column: 0, style: 'one line', shown, content }], options.space);
    else addWrappedText(sheet, piece, options, context);
  }
}

/** Plain sentences next to each other become one text. */
function joinPlain(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const previous = joined.at(-1);
    if (previous && !isLive(previous) && !isLive(sentence)) {
      joined[joined.length - 1] = [...previous, { type: 'text', text: ' ' }, ...sentence];
    } else {
      joined.push(sentence);
    }
  }
  return joined;
}

function addWrappedText(
  sheet: SheetDraft,
  sentence: Sentence,
  { style, number, space }: TextRowOptions,
  context: LayoutContext,
): void {
  const column = sheet.columns.textColumn;
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
