import { reportText } from '../../language/en-GB/report';
import type { Block, Part, Table } from '../document';
import { paragraph, subheading } from '../sections/section';
import type { SheetNames } from '../sheet-names';

/** A table of more rows hardly fits on a page, and only a sheet of one table can repeat its heading on the next. */
const MOST_ROWS_SHARED = 40;

/** A part, and the worksheets of its long tables. */
export interface PartWithLists {
  readonly part: Part;
  readonly lists: readonly Part[];
}

/**
 * Gives every long table of a part a worksheet of its own; where it stood, a sentence says so. The ids stay the same.
 */
export function giveLongTablesSheets(part: Part, sheetNames: SheetNames): PartWithLists {
  const lists: Part[] = [];
  const blocks = part.blocks.flatMap((block): Block[] => {
    if (block.type !== 'table' || block.rows.length <= MOST_ROWS_SHARED) return [block];
    const id = `${part.id}-${block.id}`;
    const sheetName = sheetNames.take(reportText.longTables.tabs[block.id] ?? part.sheetName, id);
    lists.push({ ...partOf(block, part), id, sheetName });
    return [
      subheading(`${part.id}.${block.id}-heading`, block.title),
      paragraph(`${part.id}.${block.id}-elsewhere`, [
        { type: 'text', text: reportText.longTables.elsewhere(sheetName) },
      ]),
    ];
  });
  return { part: { ...part, blocks }, lists };
}

function partOf(table: Table, { role, internal, orientation }: Part): Omit<Part, 'id' | 'sheetName'> {
  return {
    title: table.title,
    role,
    internal,
    orientation,
    blocks: [table],
  };
}
