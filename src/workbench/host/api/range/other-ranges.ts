import { around, intersection, isOnSheet, LAST_COLUMN, LAST_ROW, moved, type Area } from '../../book/area';
import type { SheetRange } from '../../book/sheet-range';
import type { Argument, HostObject } from '../../dispatch/host-object';
import { optional, readBoolean, readWholeNumber } from '../../dispatch/read-argument';
import { HostError, invalidArgument, itemNotFound } from '../../host-error';
import { rangeObject, readRange } from '../locate-range';
import { regionAround } from './region';

type Method = (range: SheetRange, parameters: readonly Argument[]) => HostObject | undefined;

/** The methods that give other ranges. */
export const OTHER_RANGES = {
  getCell: ({ sheet, area }, [row, column]) => {
    const top = area.top + readWholeNumber(row);
    const left = area.left + readWholeNumber(column);
    return checked({ sheet }, { top, left, bottom: top, right: left });
  },
  getRow: ({ sheet, area }, [row]) => {
    const top = area.top + readWholeNumber(row);
    return checked({ sheet }, { ...area, top, bottom: top });
  },
  getColumn: ({ sheet, area }, [column]) => {
    const left = area.left + readWholeNumber(column);
    return checked({ sheet }, { ...area, left, right: left });
  },
  getLastCell: ({ sheet, area }) => rangeObject(sheet, { ...area, top: area.bottom, left: area.right }),
  getLastRow: ({ sheet, area }) => rangeObject(sheet, { ...area, top: area.bottom }),
  getLastColumn: ({ sheet, area }) => rangeObject(sheet, { ...area, left: area.right }),
  getEntireRow: ({ sheet, area }) => rangeObject(sheet, { ...area, left: 0, right: LAST_COLUMN }),
  getEntireColumn: ({ sheet, area }) => rangeObject(sheet, { ...area, top: 0, bottom: LAST_ROW }),
  getOffsetRange: ({ sheet, area }, [rows, columns]) =>
    checked({ sheet }, moved(area, readWholeNumber(rows), readWholeNumber(columns))),
  getResizedRange: ({ sheet, area }, [rows, columns]) =>
    checked(
      { sheet },
      { ...area, bottom: area.bottom + readWholeNumber(rows), right: area.right + readWholeNumber(columns) },
    ),
  getAbsoluteResizedRange: ({ sheet, area }, [rows, columns]) =>
    checked(
      { sheet },
      {
        ...area,
        bottom: area.top + readWholeNumber(rows) - 1,
        right: area.left + readWholeNumber(columns) - 1,
      },
    ),
  getRowsAbove: ({ sheet, area }, [count]) => {
    const rows = optional(count, readWholeNumber, 1);
    return checked({ sheet }, beside(area, 'top', -1, rows));
  },
  getRowsBelow: ({ sheet, area }, [count]) => {
    const rows = optional(count, readWholeNumber, 1);
    return checked({ sheet }, beside(area, 'bottom', 1, rows));
  },
  getColumnsBefore: ({ sheet, area }, [count]) => {
    const columns = optional(count, readWholeNumber, 1);
    return checked({ sheet }, beside(area, 'left', -1, columns));
  },
  getColumnsAfter: ({ sheet, area }, [count]) => {
    const columns = optional(count, readWholeNumber, 1);
    return checked({ sheet }, beside(area, 'right', 1, columns));
  },
  getBoundingRect: (range, [other]) => {
    const second = readRange(range.sheet.workbook, range.sheet, other);
    if (second.sheet !== range.sheet) invalidArgument('the ranges lie on different sheets');
    return rangeObject(range.sheet, around(range.area, second.area));
  },
  getIntersection: (range, [other]) => shared(range, other) ?? itemNotFound('the ranges share no cell'),
  getIntersectionOrNullObject: (range, [other]) => shared(range, other),
  getUsedRange: (range, [valuesOnly]) =>
    used(range, valuesOnly) ?? rangeObject(range.sheet, firstCell(range.area)),
  getUsedRangeOrNullObject: (range, [valuesOnly]) => used(range, valuesOnly),
  getSurroundingRegion: ({ sheet, area }) => rangeObject(sheet, regionAround(sheet, area)),
} satisfies Record<string, Method>;

/** Rows or columns next to an area; a negative count looks the other way. */
function beside(area: Area, edge: keyof Area, direction: 1 | -1, count: number): Area {
  if (count === 0) invalidArgument('no rows or columns are no range');
  const step = count > 0 ? direction : direction === 1 ? -1 : 1;
  // Counted backwards, the same lines are meant from the opposite edge.
  const far = Math.abs(count);
  const from = count > 0 ? edge : OPPOSITE[edge];
  const near = area[from] + step;
  const end = area[from] + step * far;
  const span = { first: Math.min(near, end), last: Math.max(near, end) };
  return edge === 'top' || edge === 'bottom'
    ? { ...area, top: span.first, bottom: span.last }
    : { ...area, left: span.first, right: span.last };
}

const OPPOSITE = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;

function checked({ sheet }: Pick<SheetRange, 'sheet'>, area: Area): HostObject {
  if (!isOnSheet(area)) throw new HostError('InvalidArgument', 'the range would not lie on the sheet');
  return rangeObject(sheet, area);
}

function shared(range: SheetRange, other: Argument | undefined): HostObject | undefined {
  const second = readRange(range.sheet.workbook, range.sheet, other);
  const area = second.sheet === range.sheet ? intersection(range.area, second.area) : undefined;
  return area && rangeObject(range.sheet, area);
}

function used({ sheet, area }: SheetRange, valuesOnly: Argument | undefined): HostObject | undefined {
  const found = sheet.cells.usedArea(area, optional(valuesOnly, readBoolean, false));
  return found && rangeObject(sheet, found);
}

function firstCell({ top, left }: Area): Area {
  return { top, left, bottom: top, right: left };
}
