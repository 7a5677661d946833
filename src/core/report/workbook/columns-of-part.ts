import type { Part, Sentence, Table } from '../document';
import { readSentence } from '../read-sentence';
import { columnNeeds, textsOfTable, type TableTexts } from './column-needs';
import { textsOfContents } from './blocks/contents';
import { denseColumns } from './dense-columns';
import { textsOfFigures } from './figures-sheet';
import type { LayoutContext } from './layout-context';
import { fitsInLine } from './row-height';
import { writableText } from './safe-text';
import { isLive } from './sentence-formula';
import { cutIntoSentences } from './split-sentence';
import {
  type ColumnNeed,
  labelledColumns,
  pageWidthOf,
  type SheetColumns,
  sumOfPoints,
  tableColumns,
  textColumns,
} from './sheet-columns';
import { styleOf } from './styles';
import { widenForTitle } from './title-rows';

/** Parts that are read as text: their tables stand under labels, with paragraphs beside. */
const READ_AS_TEXT: ReadonlySet<Part['role']> = new Set(['cover', 'notes', 'covering report']);

/** Wide enough for a sentence to wrap in above a table. */
const COLUMN_FOR_SENTENCES = 46;

/** The columns of a part's sheet: for text, for text beside labels, or for tables, as its blocks ask. */
export function columnsOfPart(part: Part, context: LayoutContext): SheetColumns {
  const columns = columnsOfBlocks(part, context);
  return part.role === 'cover' ? columns : widenForTitle(columns, writableText(part.title));
}

function columnsOfBlocks(part: Part, context: LayoutContext): SheetColumns {
  const pageWidth = pageWidthOf(part);
  const numbered = part.blocks.some((block) => 'number' in block);
  const tables = tableTextsOf(part, context);
  if (tables.length === 0) return textColumns(pageWidth, numbered);
  const needs = columnNeeds(tables);
  if (READ_AS_TEXT.has(part.role)) return labelledColumns(pageWidth, needs, numbered);
  if (part.role === 'figures') return figuresColumns(pageWidth, needs);
  const leastFirst = hasLongSentence(part, pageWidth, context) ? COLUMN_FOR_SENTENCES : 0;
  return tables.length > 1
    ? denseColumns(pageWidth, tables, leastFirst)
    : tableColumns(pageWidth, needs, leastFirst);
}

/** Columns as wide as they need, far wider than a page; the text above them keeps to the page. */
function figuresColumns(pageWidth: number, needs: readonly ColumnNeed[]): SheetColumns {
  const columns = tableColumns(pageWidth, needs, 0);
  return { ...columns, linePoints: Math.min(columns.linePoints, sumOfPoints([pageWidth])) };
}

function tableTextsOf(part: Part, context: LayoutContext): TableTexts[] {
  const texts = part.blocks
    .filter((block): block is Table => block.type === 'table')
    .map((table) => textsOfTable(table, context.reading));
  if (part.blocks.some((block) => block.type === 'contents')) {
    texts.push(textsOfContents(part.sheetName, context));
  }
  if (part.role === 'figures') texts.push(textsOfFigures(context.cube));
  return texts;
}

/** Whether a sentence with figures is too long for one line: as one formula it cannot run on over several rows. */
function hasLongSentence(part: Part, pageWidth: number, { reading }: LayoutContext): boolean {
  const { size, bold } = styleOf('one line');
  const sentences: readonly Sentence[] = part.blocks.flatMap((block): readonly Sentence[] =>
    block.type === 'paragraph' ? [block.sentence] : block.type === 'list' ? block.items : [],
  );
  // What does not fit on one line begins a new one at each sentence.
  return sentences
    .flatMap(cutIntoSentences)
    .some(
      (sentence) =>
        isLive(sentence) &&
        !fitsInLine(readSentence(sentence, reading), sumOfPoints([pageWidth]), size, bold),
    );
}
