import { LAST_COLUMN, LAST_ROW } from '../book/area';
import type { Sheet } from '../book/sheet';
import { defineClass, type HostClass } from '../dispatch/define-class';
import type { HostObject } from '../dispatch/host-object';
import { optional, readWholeNumber } from '../dispatch/read-argument';
import { invalidArgument, itemNotFound } from '../host-error';
import { rangeObject, readRange } from './locate-range';

export const WORKSHEET_FREEZE_PANES: HostClass<Sheet> = defineClass<Sheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: (sheet, [frozen]) => {
      const { area } = readRange(sheet.workbook, sheet, frozen);
      const rows = area.bottom === LAST_ROW ? 0 : area.bottom + 1;
      const columns = area.right === LAST_COLUMN ? 0 : area.right + 1;
      sheet.frozen = { rows, columns };
      return undefined;
    },
    freezeColumns: (sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: readCount(count, LAST_COLUMN) };
      return undefined;
    },
    freezeRows: (sheet, [count]) => {
      sheet.frozen = { rows: readCount(count, LAST_ROW), columns: 0 };
      return undefined;
    },
    getLocation: (sheet) => location(sheet) ?? itemNotFound('nothing is frozen'),
    getLocationOrNullObject: location,
    unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
      return undefined;
    },
  },
});

function readCount(value: unknown, limit: number): number {
  const count = optional(value, readWholeNumber, 1);
  return count >= 0 && count <= limit ? count : invalidArgument('so many lines cannot be frozen');
}

function location(sheet: Sheet): HostObject | undefined {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return undefined;
  return rangeObject(sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  });
}
