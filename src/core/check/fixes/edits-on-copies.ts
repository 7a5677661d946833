import type { GridSource } from '../../grid/grid';
import type { SourceWorkbook } from '../../grid/workbook';
import { namesOf } from '../../profile/match-tables';
import type { Edit } from './edit';

/**
 * Edits of a log as they apply to the files at hand: an edit of a workbook that is not among them applies to its
 * corrected copy. Other edits stay as they are.
 */
export function editsOnCopies(edits: readonly Edit[], workbooks: readonly SourceWorkbook[]): Edit[] {
  const sources = workbooks.flatMap(({ grids }) => grids.map(({ source }) => source));
  const given = new Set(workbooks.map(({ file }) => file));
  const copies = new Map<string, GridSource | undefined>();
  for (const source of sources) {
    // Which of two copies of one name is meant cannot be told: then neither is.
    for (const key of namesOf(source).map(keyOf)) copies.set(key, copies.has(key) ? undefined : source);
  }
  return edits.map((edit) => {
    if (edit.kind !== 'cell' || given.has(edit.file)) return edit;
    const copy = copies.get(keyOf(edit));
    return copy ? { ...edit, file: copy.file, sheet: copy.sheet } : edit;
  });
}

function keyOf({ file, sheet }: { readonly file: string; readonly sheet: string }): string {
  return JSON.stringify([file, sheet]);
}
