import { composeReport } from '../../../src/core/report/compose-report';
import type { Block, Chart, ReportDocument, Table } from '../../../src/core/report/document';
import { type Reading, textOfCell } from '../../../src/core/report/read-cell';
import { readSentence } from '../../../src/core/report/read-sentence';
import type { ReportInput } from '../../../src/core/report/report-input';
import { readingOf } from '../../../src/core/report/reading-of-document';
import { tablesOf } from './document-as-text';

/** A composed report to be asked for what it says. */
export interface ReadReport {
  readonly document: ReportDocument;
  readonly block: (id: string) => Block | undefined;
  /** The text of a paragraph, of a list (a line an item) or of a chart's reading; undefined where there is none. */
  readonly text: (id: string) => string | undefined;
  readonly table: (id: string) => Table;
  readonly hasTable: (id: string) => boolean;
  /** The header and the rows as people read them. */
  readonly rows: (id: string) => string[][];
  readonly chart: (id: string) => Chart | undefined;
}

export function readReport(input: ReportInput): ReadReport {
  const document = composeReport(input);
  const reading = readingOf(document, input.cube);
  const blocks = new Map(document.parts.flatMap((part) => part.blocks.map((block) => [block.id, block])));
  const tables = new Map(tablesOf(document).map((table) => [table.id, table]));
  const table = (id: string): Table => {
    const found = tables.get(id);
    if (!found) throw new Error(`No table ${id} among ${[...tables.keys()].join(', ')}`);
    return found;
  };
  return {
    document,
    block: (id) => blocks.get(id),
    text: (id) => textOfBlock(blocks.get(id), reading),
    table,
    hasTable: (id) => tables.has(id),
    rows: (id) => [
      table(id).columns.map(({ header }) => header),
      ...table(id).rows.map(({ cells }) => cells.map((cell) => textOfCell(cell, reading))),
    ],
    chart: (id) => {
      const block = blocks.get(id);
      return block?.type === 'chart' ? block : undefined;
    },
  };
}

function textOfBlock(block: Block | undefined, reading: Reading): string | undefined {
  if (block?.type === 'paragraph') return readSentence(block.sentence, reading);
  if (block?.type === 'list') return block.items.map((item) => readSentence(item, reading)).join('\n');
  if (block?.type === 'chart') return readSentence(block.reading, reading);
  return undefined;
}
