import { refuseWhereProtected } from '../../book/protection';
import { areaAddress, columnsOf, rowsOf } from '../../book/area';
import { clear } from '../../book/clear';
import { copyCells } from '../../book/copy-cells';
import { merge, unmerge } from '../../book/merges';
import { deleteCells, insertCells } from '../../book/shift-cells';
import type { SheetRange } from '../../book/sheet-range';
import type { Argument, CallResult } from '../../dispatch/host-object';
import { oneOf, optional, readBoolean } from '../../dispatch/read-argument';
import { invalidArgument } from '../../host-error';
import { rangeObject, readRange } from '../locate-range';

type Method = (range: SheetRange, parameters: readonly Argument[]) => CallResult;

const readClear = oneOf(['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents']);
const readInsert = oneOf(['Down', 'Right']);
const readDelete = oneOf(['Up', 'Left']);
const readCopy = oneOf(['All', 'Formulas', 'Values', 'Formats', 'Link']);

/** The methods that change cells or what is selected. */
export const ACTIONS = {
  calculate: ({ sheet, area }) => {
    sheet.workbook.settlePart(sheet, area);
    return undefined;
  },
  clear: ({ sheet, area }, [applyTo]) => {
    refuseWhereProtected(sheet, area);
    clear(sheet, area, optional(applyTo, readClear, 'All'));
    return undefined;
  },
  copyFrom: (range, [source, type, skipBlanks, transpose]) => {
    const from = readRange(range.sheet.workbook, range.sheet, source);
    refuseWhereProtected(range.sheet, range.area);
    copyCells(from, range, {
      what: optional(type, readCopy, 'All'),
      skipBlanks: optional(skipBlanks, readBoolean, false),
      transpose: optional(transpose, readBoolean, false),
    });
    return undefined;
  },
  delete: ({ sheet, area }, [shift]) => {
    refuseWhereProtected(sheet, area);
    deleteCells(sheet, area, readDelete(shift) === 'Up' ? 'rows' : 'columns');
    return undefined;
  },
  insert: ({ sheet, area }, [shift]) => {
    refuseWhereProtected(sheet, area);
    insertCells(sheet, area, readInsert(shift) === 'Down' ? 'rows' : 'columns');
    return rangeObject(sheet, area);
  },
  merge: ({ sheet, area }, [across]) => {
    refuseWhereProtected(sheet, area);
    merge(sheet, area, optional(across, readBoolean, false));
    return undefined;
  },
  unmerge: ({ sheet, area }) => {
    unmerge(sheet, area);
    return undefined;
  },
  select: (range) => {
    range.sheet.workbook.select(range, areaAddress(range.area));
    return undefined;
  },
  /** Asked before the rows of a large array follow one by one. */
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (rows !== rowsOf(area) || columns !== columnsOf(area)) {
      invalidArgument('the rows and columns given are not those of the range');
    }
    return undefined;
  },
} satisfies Record<string, Method>;
