import type { Cube } from '../../../src/core/figures/cube';
import type { Block, Part, ReportDocument, Sentence, Table } from '../../../src/core/report/document';
import { type Reading, textOfCell } from '../../../src/core/report/read-cell';
import { readingOf } from '../../../src/core/report/reading-of-document';
import { readSentence } from '../../../src/core/report/read-sentence';

export function tablesOf(document: ReportDocument): Table[] {
  return document.parts.flatMap((part) => part.blocks.filter((block) => block.type === 'table'));
}

/** Every sentence of a document, with the id of its block. */
export function sentencesOf(document: ReportDocument): { id: string; sentence: Sentence }[] {
  return document.parts.flatMap((part) =>
    part.blocks.flatMap((block) => {
      if (block.type === 'paragraph') return [{ id: block.id, sentence: block.sentence }];
      if (block.type === 'list') return block.items.map((sentence) => ({ id: block.id, sentence }));
      if (block.type === 'chart') return [{ id: block.id, sentence: block.reading }];
      return [];
    }),
  );
}

/** The whole document as a reader sees it: for golden files, and for reading. */
export function documentAsText(document: ReportDocument, cube: Cube): string {
  const reading = readingOf(document, cube);
  const head = `${document.title} · ${document.subject}\n${document.keywords}\n`;
  return head + document.parts.map((part) => partAsText(part, reading)).join('');
}

function partAsText(part: Part, reading: Reading): string {
  const marks = [part.role, part.orientation, part.internal ? 'internal' : 'public'].join(', ');
  const blocks = part.blocks.map((block) => blockAsText(block, reading)).join('\n');
  return `\n════ ${part.sheetName} ════ (${marks})\n${part.title}\n\n${blocks}\n`;
}

function blockAsText(block: Block, reading: Reading): string {
  switch (block.type) {
    case 'heading':
      return `\n${'#'.repeat(block.level)} ${[block.number, block.text].filter(Boolean).join(' ')}`;
    case 'paragraph':
      return `${numbered(block.number)}${readSentence(block.sentence, reading)}   ‹${block.id}›`;
    case 'prompt':
      return `${numbered(block.number)}${block.typed ?? `[to be written: ${block.ask}]`}   ‹${block.id}›`;
    case 'list':
      return block.items.map((item) => `• ${readSentence(item, reading)}`).join('\n');
    case 'contents':
      return '(contents)';
    case 'table':
      return tableAsText(block, reading);
    case 'chart': {
      const series = block.series.map(({ name, column }) => `${name} = ${column}`).join('; ');
      const rows = block.firstRows === undefined ? 'all rows' : `first ${block.firstRows} rows`;
      return [
        `\n◧ ${block.kind} chart: ${block.title} (${block.axisTitle}) from ${block.labelsFrom}, ${rows}: ${series}`,
        `  ${readSentence(block.reading, reading)}`,
        `  ${block.alternativeText}`,
      ].join('\n');
    }
  }
}

function tableAsText(table: Table, reading: Reading): string {
  const rows = table.rows.map(({ role, cells }) => {
    const texts = cells.map((cell) => textOfCell(cell, reading));
    return `${role === 'part' ? ' ' : role === 'total' ? '=' : '~'} ${texts.join(' | ')}`;
  });
  return [
    `\n▦ ${table.title} (${table.name})`,
    ...table.notes.map((note) => `  – ${note}`),
    `  ${table.columns.map(({ header }) => header).join(' | ')}`,
    ...rows,
  ].join('\n');
}

function numbered(number: string | undefined): string {
  return number === undefined ? '' : `${number} `;
}
