import {
  CELL_TYPES,
  kindsNamed,
  mergedCells,
  specialCells as findSpecialCells,
} from '../../book/special-cells';
import type { SheetRange } from '../../book/sheet-range';
import type { Argument, CallResult, HostObject } from '../../dispatch/host-object';
import { oneOf, optional, readText } from '../../dispatch/read-argument';
import { itemNotFound } from '../../host-error';
import { areasObject } from '../range-areas';

type Method = (range: SheetRange, parameters: readonly Argument[]) => CallResult;

const readType = oneOf(CELL_TYPES);

/** The methods that pick cells out of a range. */
export const SPECIAL_CELLS = {
  getSpecialCells: (range, parameters) =>
    special(range, parameters) ?? itemNotFound('no cell is of this kind'),
  getSpecialCellsOrNullObject: special,
  getMergedAreasOrNullObject: ({ sheet, area }) => areasObject(sheet, mergedCells(sheet, area)),
} satisfies Record<string, Method>;

function special(
  { sheet, area }: SheetRange,
  [type, valueType]: readonly Argument[],
): HostObject | undefined {
  const kinds = kindsNamed(optional(valueType, readText, 'All'));
  return areasObject(sheet, findSpecialCells(sheet, area, readType(type), kinds));
}
