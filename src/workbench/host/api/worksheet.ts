import { isOnSheet, WHOLE_SHEET, type Area } from '../book/area';
import type { Sheet } from '../book/sheet';
import { defineClass, type HostClass } from '../dispatch/define-class';
import type { Argument } from '../dispatch/host-object';
import {
  oneOf,
  optional,
  readBoolean,
  readColour,
  readNumber,
  readText,
  readWholeNumber,
} from '../dispatch/read-argument';
import { HostError, invalidArgument } from '../host-error';
import { CHART_COLLECTION } from './chart/chart-collection';
import { SHEET_COMMENTS } from './comment-collection';
import { SHEET_NAMES } from './named-item-collection';
import { HORIZONTAL_PAGE_BREAKS, VERTICAL_PAGE_BREAKS } from './page/page-break-collection';
import { PAGE_LAYOUT } from './page/page-layout';
import { SHEET_TABLES } from './table/table-collection';
import { WORKSHEET_CUSTOM_PROPERTIES } from './worksheet-custom-property';
import { WORKSHEET_FREEZE_PANES } from './worksheet-freeze-panes';
import { WORKSHEET_PROTECTION } from './worksheet-protection';
import { field } from './field';
import { AUTO_FILTER } from './filter';
import { locateRange, rangeObject } from './locate-range';
import { locateAreas } from './range-areas';

const readVisibility = oneOf(['Visible', 'Hidden', 'VeryHidden']);

export const WORKSHEET: HostClass<Sheet> = defineClass<Sheet>({
  name: 'Worksheet',
  id: ({ id }) => id,
  eventTarget: ({ id }) => id,
  // The runtime sets these two under names of its own.
  aliases: { gridlines: 'showGridlines', headings: 'showHeadings' },
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
    tabColor: field('tabColor', readColour),
    showGridlines: field('showGridlines', readBoolean),
    showHeadings: field('showHeadings', readBoolean),
    enableCalculation: field('enableCalculation', readBoolean),
    tabId: { get: ({ id }) => Number.parseInt(id.slice(20, 24), 16) + 1 },
    standardHeight: { get: ({ rows }) => rows.standard },
    standardWidth: {
      get: ({ columns }) => columns.standard,
      set: ({ columns }, value) => {
        columns.standard = readNumber(value);
      },
    },
  },
  objects: {
    autoFilter: ({ autoFilter }) => AUTO_FILTER.of(autoFilter),
    charts: (sheet) => CHART_COLLECTION.of(sheet),
    comments: (sheet) => SHEET_COMMENTS.of(sheet),
    customProperties: (sheet) => WORKSHEET_CUSTOM_PROPERTIES.of(sheet),
    freezePanes: (sheet) => WORKSHEET_FREEZE_PANES.of(sheet),
    horizontalPageBreaks: (sheet) => HORIZONTAL_PAGE_BREAKS.of(sheet),
    names: (sheet) => SHEET_NAMES.of(sheet),
    pageLayout: (sheet) => PAGE_LAYOUT.of(sheet),
    protection: (sheet) => WORKSHEET_PROTECTION.of(sheet),
    tables: (sheet) => SHEET_TABLES.of(sheet),
    verticalPageBreaks: (sheet) => VERTICAL_PAGE_BREAKS.of(sheet),
  },
  methods: {
    activate: (sheet) => {
      sheet.workbook.activate(sheet);
    },
    calculate: (sheet) => {
      sheet.workbook.settlePart(sheet, WHOLE_SHEET);
    },
    delete: (sheet) => {
      // As Worksheet.delete is documented: such a sheet has to be shown, or hidden less, first.
      if (sheet.visibility === 'VeryHidden')
        throw new HostError('InvalidOperation', 'a very hidden sheet cannot be deleted');
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
    getRanges: (sheet, [addresses]) => {
      const text = optional(addresses, readText, undefined);
      return locateAreas(sheet, text === undefined || text === '' ? '1:1048576' : text);
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
