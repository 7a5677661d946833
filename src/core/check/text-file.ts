import type { Recognition } from '../recognise/recognition';

/** Whether a sheet is a text file, in which every cell is text: no other kind can be asked of it. */
export function isTextFile({ workbooks, workbookOfGrid }: Recognition, grid: number): boolean {
  return workbooks[workbookOfGrid[grid]!]!.format === 'csv';
}
