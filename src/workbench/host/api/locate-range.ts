import type { Area } from '../book/area';
import { parseArea } from '../book/area';
import type { Sheet } from '../book/sheet';
import type { SheetRange } from '../book/sheet-range';
import { splitSheetName } from '../book/sheet-name';
import type { Workbook } from '../book/workbook';
import { invalidArgument, itemNotFound } from '../host-error';
import type { Argument, HostObject } from '../dispatch/host-object';
import { RANGE } from './range/range';

/** The place an address means: `A1:B2` on the sheet it is asked of, or on the one it names. */
export function locateRange(workbook: Workbook, sheet: Sheet | undefined, address: string): SheetRange {
  const { sheet: named, rest } = splitSheetName(address);
  const target = named === undefined ? sheet : workbook.findSheet(named);
  if (named !== undefined && !target) return itemNotFound(`there is no sheet “${named}”`);
  const area = parseArea(rest);
  if (!target || !area) return invalidArgument(`“${address}” is no address`);
  return workbook.range(target, area);
}

/** A range given as an argument: the range itself, or its address. */
export function readRange(
  workbook: Workbook,
  sheet: Sheet | undefined,
  argument: Argument | undefined,
): SheetRange {
  const range = RANGE.behind(argument);
  if (range) return range;
  return typeof argument === 'string'
    ? locateRange(workbook, sheet, argument)
    : invalidArgument('a range or its address is wanted');
}

/** The object for a place on a sheet. */
export function rangeObject(sheet: Sheet, area: Area): HostObject {
  return RANGE.of(sheet.workbook.range(sheet, area));
}
