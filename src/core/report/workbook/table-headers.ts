import type { Table } from '../document';
import { writableText } from './safe-text';

/** Excel's longest column name. */
const LONGEST_HEADER = 255;

/**
 * The column names of the Excel table: one line each, none empty, unique whatever the case, as Excel wants them;
 * the header cells hold the same. Headers are the document's own words unless two would be one to Excel.
 */
export function tableHeaders({ columns }: Table): string[] {
  const taken = new Set<string>();
  return columns.map(({ header }, index) => {
    const words = writableText(header)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST_HEADER - 6);
    const stem = words === '' ? `Column ${index + 1}` : words;
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem} (${number})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
