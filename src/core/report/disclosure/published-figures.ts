import type { Figure } from '../../figures/figure';
import type { Block, Part, ReportDocument, Run, Sentence, Table } from '../document';
import { figureKey } from '../workbook/figure-key';

/**
 * Every figure that the public sees in a document, once: in tables, in prose (all wordings of a choice), in the
 * columns that charts, leaders and cross-checks take their numbers from. Internal parts are passed over, but not a
 * table in them that a public part draws on.
 */
export function publishedFigures(document: ReportDocument): Figure[] {
  const tables = new Map<string, Table>();
  for (const block of document.parts.flatMap((part) => part.blocks)) {
    if (block.type === 'table') tables.set(block.id, block);
  }
  const found = new Map<string, Figure>();
  const collect = new Collector(tables, (figure) => {
    const key = figureKey(figure);
    if (!found.has(key)) found.set(key, figure);
  });
  document.parts.filter(isPublic).forEach((part) => {
    part.blocks.forEach((block) => {
      collect.block(block);
    });
  });
  return [...found.values()];
}

function isPublic(part: Part): boolean {
  return !part.internal;
}

class Collector {
  constructor(
    private readonly tables: ReadonlyMap<string, Table>,
    private readonly add: (figure: Figure) => void,
  ) {}

  block(block: Block): void {
    switch (block.type) {
      case 'paragraph':
        this.sentence(block.sentence);
        return;
      case 'list':
        block.items.forEach((item) => {
          this.sentence(item);
        });
        return;
      case 'table':
        block.columns.forEach((column) => {
          this.column(block, column.id);
        });
        return;
      case 'chart':
        block.series.forEach(({ table, column }) => {
          this.columnOf(table, column);
        });
        this.sentence(block.reading);
        return;
      case 'heading':
      case 'prompt':
      case 'contents':
        return;
    }
  }

  private sentence(sentence: Sentence): void {
    sentence.forEach((run) => {
      this.run(run);
    });
  }

  private run(run: Run): void {
    switch (run.type) {
      case 'text':
        return;
      case 'figure':
        this.add(run.figure);
        return;
      case 'choice':
        this.add(run.figure);
        for (const wording of [run.above, run.below, run.equal, run.none]) this.sentence(wording);
        return;
      case 'leader':
        this.columnOf(run.table, run.column);
        return;
      case 'tie':
        this.columnOf(run.table, run.column);
        for (const wording of [run.tied, run.apart]) this.sentence(wording);
        return;
      case 'leader figure':
        this.columnOf(run.table, run.column);
        this.columnOf(run.table, run.show);
        return;
    }
  }

  private columnOf(tableId: string, columnId: string): void {
    const table = this.tables.get(tableId);
    if (!table) throw new Error(`The report has no table “${tableId}”.`);
    this.column(table, columnId);
  }

  private column(table: Table, columnId: string): void {
    const at = table.columns.findIndex((column) => column.id === columnId);
    if (at < 0) throw new Error(`The table “${table.id}” has no column “${columnId}”.`);
    for (const row of table.rows) {
      const cell = row.cells[at];
      if (cell?.type === 'figure') this.add(cell.figure);
      if (cell?.type === 'column sum') {
        this.columnOf(cell.table, cell.column);
        if (cell.less) this.add(cell.less);
      }
    }
  }
}
