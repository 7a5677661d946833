import type { DateSystem } from '../../core/calendar/civil-date';
import type { CellRange } from '../../core/grid/address';
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

/** What was asked about sheets, for the next round trip to bring. */
export class DetailsAsked {
  readonly #firstDay: Excel.FunctionResult<number>;
  readonly #bySheet = new Map<string, ReturnType<typeof askOf>>();

  /** Asks for the dates of the workbook. */
  constructor(private readonly context: ExcelContext) {
    this.#firstDay = context.workbook.functions.date(1904, 1, 1);
    this.#firstDay.load({ value: true });
  }

  /** Asks for all details of a sheet; `used` is its used range, or a null object where it has none. */
  ask({ id }: SheetSurvey, used: Excel.Range): void {
    this.#bySheet.set(id, askOf(used));
  }

  /** Takes the answers for these sheets, all of which were asked about; one more round trip where something is hidden. */
  async take(sheets: readonly UsedSheet[]): Promise<{ dateSystem: DateSystem; details: SheetDetails[] }> {
    const asked = sheets.map((sheet) => ({ sheet, ...this.#bySheet.get(sheet.id)! }));
    const hidden = asked.map(({ used }) => {
      // Null where some rows are hidden and some are not, whatever the type says.
      const all: readonly (boolean | null)[] = [used.rowHidden, used.columnHidden];
      if (all.every((isHidden) => isHidden === false)) return undefined;
      const visible = used.getSpecialCellsOrNullObject('Visible');
      visible.load({ address: true });
      return visible;
    });
    if (hidden.some((areas) => areas !== undefined)) await this.context.sync();
    return {
      dateSystem: this.#firstDay.value === FIRST_DAY_OF_1904 ? '1904' : '1900',
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
}

function askOf(used: Excel.Range) {
  const formulas = used.getSpecialCellsOrNullObject('Formulas');
  const errors = [
    used.getSpecialCellsOrNullObject('Constants', 'Errors'),
    used.getSpecialCellsOrNullObject('Formulas', 'Errors'),
  ];
  const merges = used.getMergedAreasOrNullObject();
  used.load({ rowHidden: true, columnHidden: true });
  for (const areas of [formulas, ...errors, merges]) areas.load({ address: true });
  return { used, formulas, errors, merges };
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
