import type { FixLogEntry } from './fix-log';

/** How many changes of cells a log once held. */
export function droppedOf(entries: readonly FixLogEntry[]): number {
  return entries.reduce((sum, { dropped = 0 }) => sum + dropped, 0);
}
