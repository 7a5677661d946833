import type { Block, Table } from '../document';
import { paragraph } from '../sections/section';

/** A topic of a part: its table under the table's own title, or a heading and the sentence that says there is none. */
export interface Topic {
  readonly id: string;
  /** The title in place of the table's, where there is no table. */
  readonly title: string;
  readonly table: Table | undefined;
  /** Absent: without a table there is nothing to be said. */
  readonly nothing?: string;
}

/** The blocks of a topic. `part` begins the ids of its blocks. */
export function topicBlocks(part: string, { id, title, table, nothing }: Topic): Block[] {
  if (table) return [table];
  if (nothing === undefined) return [];
  return [
    { type: 'heading', id: `${part}.${id}-heading`, level: 2, text: title },
    paragraph(`${part}.no-${id}`, [{ type: 'text', text: nothing }]),
  ];
}
