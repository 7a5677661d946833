import type { CellEdit, Edit } from './edit';

/** Edits that come to the same with one for each cell: from what was there first to what is there last. */
export function netEdits(edits: readonly Edit[]): Edit[] {
  const net = new Map<string, Edit>();
  for (const [index, edit] of edits.entries()) {
    const key = edit.kind === 'cell' ? JSON.stringify([edit.file, edit.sheet, edit.cell]) : String(index);
    const earlier = net.get(key);
    const isAgain = earlier?.kind === 'cell' && edit.kind === 'cell';
    net.set(key, isAgain ? ({ ...edit, before: earlier.before } satisfies CellEdit) : edit);
  }
  return [...net.values()];
}
