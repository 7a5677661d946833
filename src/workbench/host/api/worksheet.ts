import { isOnSheet, WHOLE_SHEET, type Area } from '../book/area';
import type { Sheet } from '../book/sheet';
import { defineClass, type HostClass } from '../dispatch/define-class';
import type { Argument } from '../dispatch/host-object';
import {
  oneOf,
  optional,
  readBoolean,
  readColour,
  readText,
  readWholeNumber,
} from '../dispatch/read-argument';
import { invalidArgument } from '../host-error';
import { locateRange, rangeObject } from './locate-range';

const readVisibility = oneOf(['Visible', 'Hidden', 'VeryHidden']);

export const WORKSHEET: HostClass<Sheet> = defineClass<Sheet>({
  name: 'Worksheet',
  id: ({ id }) => id,
  eventTarget: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, name) => {
        sheet.workbook.renameSheet(sheet, readText(name));
      },
    },
    position: {
      get: ({ position }) => position,
      set: (sheet, position) => {
        sheet.workbook.moveSheet(sheet, readWholeNumber(position));
      },
    },
    visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, visibility) => {
        sheet.workbook.hideSheet(sheet, readVisibility(visibility));
      },
    },
    tabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, colour) => {
        sheet.tabColor = readColour(colour);
      },
    },
    showGridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, shown) => {
        sheet.showGridlines = readBoolean(shown);
      },
    },
    showHeadings: {
      get: ({ showHeadings }) => showHeadings,
      set: (sheet, shown) => {
        sheet.showHeadings = readBoolean(shown);
      },
    },
    enableCalculation: {
      get: ({ enableCalculation }) => enableCalculation,
      set: (sheet, enabled) => {
        sheet.enableCalculation = readBoolean(enabled);
      },
    },
    tabId: { get: ({ id }) => Number.parseInt(id.slice(20, 24), 16) + 1 },
    standardHeight: { get: ({ rows }) => rows.standard },
  },
  methods: {
    activate: (sheet) => {
      sheet.workbook.activate(sheet);
    },
    calculate: ({ workbook }) => {
      workbook.touch();
      workbook.settle(true);
    },
    delete: (sheet) => {
      sheet.workbook.deleteSheet(sheet);
    },
    getCell: (sheet, [row, column]) => {
      const top = readWholeNumber(row);
      const left = readWholeNumber(column);
      return rangeAt(sheet, { top, left, bottom: top, right: left });
    },
    getRange: (sheet, [address]) => {
      const text = optional(address, readText, undefined);
      if (text === undefined || text === '') return rangeObject(sheet, WHOLE_SHEET);
      const range = locateRange(sheet.workbook, sheet, text);
      if (range.sheet !== sheet) invalidArgument(`${text} lies on another sheet`);
      return rangeObject(sheet, range.area);
    },
    getRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const top = readWholeNumber(row);
      const left = readWholeNumber(column);
      const bottom = top + readWholeNumber(rows) - 1;
      return rangeAt(sheet, { top, left, bottom, right: left + readWholeNumber(columns) - 1 });
    },
    getUsedRange: (sheet, [valuesOnly]) =>
      used(sheet, valuesOnly) ?? rangeObject(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
    getNext: (sheet, [visibleOnly]) =>
      neighbour(sheet, 1, visibleOnly) ?? invalidArgument('there is no sheet behind this one'),
    getNextOrNullObject: (sheet, [visibleOnly]) => neighbour(sheet, 1, visibleOnly),
    getPrevious: (sheet, [visibleOnly]) =>
      neighbour(sheet, -1, visibleOnly) ?? invalidArgument('there is no sheet before this one'),
    getPreviousOrNullObject: (sheet, [visibleOnly]) => neighbour(sheet, -1, visibleOnly),
    _GetSheetById: ({ workbook }, [id]) => sheetObject(workbook.findSheetById(readText(id))),
    _GetAnotherWorksheetById: ({ workbook }, [id]) => sheetObject(workbook.findSheetById(readText(id))),
  },
});

function sheetObject(sheet: Sheet | undefined) {
  return sheet && WORKSHEET.of(sheet);
}

function rangeAt(sheet: Sheet, area: Area) {
  return isOnSheet(area) ? rangeObject(sheet, area) : invalidArgument('the range would not lie on the sheet');
}

function used(sheet: Sheet, valuesOnly: Argument | undefined) {
  const area = sheet.cells.usedArea(WHOLE_SHEET, optional(valuesOnly, readBoolean, false));
  return area && rangeObject(sheet, area);
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: Argument | undefined) {
  const wanted = optional(visibleOnly, readBoolean, false);
  const { sheets } = sheet.workbook;
  for (let index = sheet.position + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index]!;
    if (!wanted || other.visibility === 'Visible') return WORKSHEET.of(other);
  }
  return undefined;
}
