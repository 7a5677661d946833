import type { DateSystem } from '../../core/calendar/civil-date';
import { type CellRange, rangeAddress } from '../../core/grid/address';
import { cellKey } from '../../core/grid/grid';
import type { ExcelContext } from '../excel-context';
import { rangesOnSheet, type SheetSurvey } from './survey-sheets';

/** A sheet that holds something. */
export type UsedSheet = SheetSurvey & { readonly used: CellRange };

/** What is known of a sheet besides its cells' values. */
export interface SheetDetails {
  readonly sheet: UsedSheet;
  readonly formulas: readonly CellRange[];
  /** The cells that hold an error, by `cellKey`. */
  readonly errors: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  /** Absent where nothing is hidden. */
  readonly visible?: readonly CellRange[];
}

/** What 1 January 1904 is in the 1904 date system; 1,462 in the other. */
const FIRST_DAY_OF_1904 = 0;

/** Asks for all details of these sheets, in one round trip, or two where something is hidden; dates of the workbook too. */
export async function readDetails(
  context: ExcelContext,
  sheets: readonly UsedSheet[],
): Promise<{ dateSystem: DateSystem; details: SheetDetails[] }> {
  const { workbook } = context;
  const firstDay = workbook.functions.date(1904, 1, 1);
  firstDay.load({ value: true });
  const asked = sheets.map((sheet) => {
    const used = workbook.worksheets.getItem(sheet.id).getRange(rangeAddress(sheet.used));
    const formulas = used.getSpecialCellsOrNullObject('Formulas');
    const errors = [
      used.getSpecialCellsOrNullObject('Constants', 'Errors'),
      used.getSpecialCellsOrNullObject('Formulas', 'Errors'),
    ];
    const merges = used.getMergedAreasOrNullObject();
    used.load({ rowHidden: true, columnHidden: true });
    for (const areas of [formulas, ...errors, merges]) areas.load({ address: true });
    return { sheet, used, formulas, errors, merges };
  });
  await context.sync();
  const hidden = asked.map(({ used }) => {
    // Null where some rows are hidden and some are not, whatever the type says.
    const all: readonly (boolean | null)[] = [used.rowHidden, used.columnHidden];
    if (all.every((isHidden) => isHidden === false)) return undefined;
    const visible = used.getSpecialCellsOrNullObject('Visible');
    visible.load({ address: true });
    return visible;
  });
  if (hidden.some((areas) => areas !== undefined)) await context.sync();
  return {
    dateSystem: firstDay.value === FIRST_DAY_OF_1904 ? '1904' : '1900',
    details: asked.map(({ sheet, formulas, errors, merges }, index) => {
      const visible = hidden[index];
      return {
        sheet,
        formulas: rangesOf(formulas),
        errors: new Set(errors.flatMap(rangesOf).flatMap(keysOf)),
        merges: rangesOf(merges),
        ...(visible && { visible: rangesOf(visible) }),
      };
    }),
  };
}

function rangesOf(areas: Excel.RangeAreas): CellRange[] {
  return areas.isNullObject ? [] : rangesOnSheet(areas.address);
}

function keysOf({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): number[] {
  const keys: number[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) keys.push(cellKey(row, column));
  }
  return keys;
}
