import type { Block, Chart, ReportDocument, Sentence, Table, TableCell } from '../document';
import { type Reading, valueOfCell } from '../read-cell';
import { readSentence } from '../read-sentence';

/** All that figures are looked up by; the tables are the document's own. */
export type Seeing = Pick<Reading, 'evaluate' | 'certainPlaces'>;

/**
 * The document as it reads: every figure becomes the number (or shorthand) that `seeing` gives for it, every sentence
 * plain text. What is left knows nothing that it does not show, and internal parts are gone.
 */
export function settleDocument(document: ReportDocument, seeing: Seeing): ReportDocument {
  const parts = document.parts.filter((part) => !part.internal);
  const tables = parts.flatMap((part) =>
    part.blocks.filter((block): block is Table => block.type === 'table'),
  );
  const reading: Reading = { ...seeing, tables: new Map(tables.map((table) => [table.id, table])) };
  return {
    ...document,
    parts: parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) => settleBlock(block, reading)),
    })),
  };
}

function settleBlock(block: Block, reading: Reading): Block {
  switch (block.type) {
    case 'paragraph':
      return { ...block, sentence: settleSentence(block.sentence, reading) };
    case 'list':
      return { ...block, items: block.items.map((item) => settleSentence(item, reading)) };
    case 'table':
      return settleTable(block, reading);
    case 'chart':
      return { ...block, reading: settleSentence(block.reading, reading) } satisfies Chart;
    case 'heading':
    case 'prompt':
    case 'contents':
      return block;
  }
}

function settleSentence(sentence: Sentence, reading: Reading): Sentence {
  return [{ type: 'text', text: readSentence(sentence, reading) }];
}

function settleTable(table: Table, reading: Reading): Table {
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => settleCell(cell, reading)) })),
  };
}

function settleCell(cell: TableCell, reading: Reading): TableCell {
  if (cell.type !== 'figure' && cell.type !== 'column sum') return cell;
  const value = valueOfCell(cell, reading);
  return typeof value === 'number'
    ? { type: 'number', value, format: cell.format }
    : { type: 'shorthand', shorthand: value };
}
