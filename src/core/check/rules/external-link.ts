import { cellKey } from '../../grid/grid';
import { MAXIMUM_COLUMNS } from '../../grid/address';
import type { CheckContext } from '../check-context';
import type { Place } from '../finding';
import { cellPlace } from '../places';
import type { WorkbookRule } from '../rule';

/** `[1]Sheet1!A1` or `'[Book.xlsx]Sheet 1'!A1`; a table's `Sales[Month]` is none. */
const OTHER_FILE = /\[(?:\d+|[^\][]+\.\w{3,4})\][^\][!]*!/;

/** Formulas in recognised tables that take their figures from another file, whose remembered values may be old. */
export const externalLink: WorkbookRule = {
  id: 'external-link',
  family: 'file and sheet',
  severity: 'warning',
  scope: 'workbook',
  reads: ['cells', 'files'],
  *check(context, workbook) {
    const { workbooks, workbookOfGrid } = context.recognition;
    const { externalLinks } = workbooks[workbook]!;
    if (externalLinks.length === 0) return;
    const cells = linkedCells(context, workbook);
    const places = cells.length > 0 ? cells : [{ grid: workbookOfGrid.indexOf(workbook) }];
    yield { places, parameters: { links: externalLinks.map(asPeopleWrite).join(', ') } };
  },
};

function linkedCells({ recognition }: CheckContext, workbook: number): Place[] {
  return recognition.layouts.flatMap(({ grid: index, range }) => {
    if (recognition.workbookOfGrid[index] !== workbook) return [];
    const { formulas } = recognition.grids[index]!.data;
    const first = cellKey(range.firstRow, range.firstColumn);
    const last = cellKey(range.lastRow, range.lastColumn);
    return [...formulas]
      .filter(([key, formula]) => key >= first && key <= last && OTHER_FILE.test(formula))
      .map(([key]) => ({ row: Math.floor(key / MAXIMUM_COLUMNS), column: key % MAXIMUM_COLUMNS }))
      .filter(({ column }) => column >= range.firstColumn && column <= range.lastColumn)
      .map(({ row, column }) => cellPlace(index, row, column));
  });
}

/** A link as people write it: "file:///G:/CCTV/2016%2017.xlsx" is G:/CCTV/2016 17.xlsx. */
function asPeopleWrite(link: string): string {
  try {
    const text = decodeURIComponent(link.replace(/^file:\/\/\//i, ''));
    // What would not show, or turn the text round, stays in its code.
    return /\p{C}/u.test(text) ? link : text;
  } catch {
    return link;
  }
}
