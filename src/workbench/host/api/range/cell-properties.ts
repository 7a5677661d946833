import { columnsOf, LAST_COLUMN, LAST_ROW, rowsOf } from '../../book/area';
import type { SheetRange } from '../../book/sheet-range';
import { isHostObject, type Argument, type CallResult, type HostObject } from '../../dispatch/host-object';
import { readList, readRecord } from '../../dispatch/read-argument';
import { asJson } from '../../dispatch/resolve-path';
import { invalidArgument } from '../../host-error';
import { rangeObject } from '../locate-range';

type Method = (range: SheetRange, parameters: readonly Argument[]) => CallResult;

/** The methods that set the looks of many cells, rows or columns, each its own, in one call. */
export const CELL_PROPERTIES = {
  setCellProperties: ({ sheet, area }, [rows]) => {
    const given = readList(rows);
    if (given.length !== rowsOf(area)) invalidArgument('there is not one list a row');
    for (const [down, row] of given.entries()) {
      const cells = readList(row);
      if (cells.length !== columnsOf(area)) invalidArgument('there is not one entry a column');
      for (const [right, properties] of cells.entries()) {
        const top = area.top + down;
        const left = area.left + right;
        setProperties(rangeObject(sheet, { top, left, bottom: top, right: left }), properties);
      }
    }
    return undefined;
  },
  setRowProperties: ({ sheet, area }, [rows]) => {
    const given = readList(rows);
    if (given.length !== rowsOf(area)) invalidArgument('there is not one entry a row');
    for (const [down, properties] of given.entries()) {
      const top = area.top + down;
      setProperties(rangeObject(sheet, { top, left: 0, bottom: top, right: LAST_COLUMN }), properties);
    }
    return undefined;
  },
  setColumnProperties: ({ sheet, area }, [columns]) => {
    const given = readList(columns);
    if (given.length !== columnsOf(area)) invalidArgument('there is not one entry a column');
    for (const [right, properties] of given.entries()) {
      const left = area.left + right;
      setProperties(rangeObject(sheet, { top: 0, left, bottom: LAST_ROW, right: left }), properties);
    }
    return undefined;
  },
} satisfies Record<string, Method>;

/** Borders go by these names here, and by others where they are items. */
const BORDERS = new Map([
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['horizontal', 'InsideHorizontal'],
  ['vertical', 'InsideVertical'],
  ['diagonalDown', 'DiagonalDown'],
  ['diagonalUp', 'DiagonalUp'],
]);

/** Sets properties of an object and of those further on, as nested records name them. */
function setProperties(object: HostObject, properties: Argument): void {
  if (properties === null) return;
  for (const [name, value] of Object.entries(readRecord(properties))) {
    if (isHostObject(value)) invalidArgument(`${name} takes no object`);
    if (object.className === 'RangeBorderCollection') {
      const side = BORDERS.get(name) ?? invalidArgument(`there is no border “${name}”`);
      const border = object.call('getItem', [side]);
      if (isHostObject(border)) setProperties(border, value);
    } else if (object.kindOf(name) === 'object') {
      const next = object.follow(name);
      if (next) setProperties(next, value);
    } else {
      object.write(name, asJson(value));
    }
  }
}
