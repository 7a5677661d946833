import { type CellRange, parseRangeAddress } from '../../core/grid/address';
import type { SheetVisibility } from '../../core/grid/grid';
import type { ExcelContext } from '../excel-context';

/** One sheet of the open workbook before its cells are read. */
export interface SheetSurvey {
  /** Excel's own, which stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetVisibility;
  /** The cells that hold something; absent on an empty sheet. */
  readonly used?: CellRange;
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very hidden',
};

/**
 * Looks at every sheet of the workbook, in the order of the tabs, in two round trips.
 *
 * @param beside asks for more of a sheet's used range in the second of them; the sheet's `used` is not known yet
 */
export async function surveySheets(
  context: ExcelContext,
  beside?: (sheet: SheetSurvey, used: Excel.Range) => void,
): Promise<SheetSurvey[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true, position: true, visibility: true });
  await context.sync();
  const looked = worksheets.items.map((item) => {
    const { id, name, position } = item;
    const sheet: SheetSurvey = { id, name, position, visibility: VISIBILITY[item.visibility] ?? 'visible' };
    const range = item.getUsedRangeOrNullObject(true);
    range.load({ address: true });
    beside?.(sheet, range);
    return { sheet, range };
  });
  await context.sync();
  return looked.map(({ sheet, range }) => {
    const [cells] = range.isNullObject ? [] : rangesOnSheet(range.address);
    return { ...sheet, ...(cells && { used: cells }) };
  });
}

/** The ranges of an address as Excel gives it, which may name several, `Sheet1!A1:B2,Sheet1!D4`; sheet names may hold commas themselves. */
export function rangesOnSheet(address: string): CellRange[] {
  const bare = address.replace(/'(?:[^']|'')*'!|[^,!']*!/g, '');
  return bare.split(',').flatMap((part) => parseRangeAddress(part.trim()) ?? []);
}
