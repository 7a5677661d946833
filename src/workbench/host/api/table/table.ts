import { columnsOf, rowsOf, type Area } from '../../book/area';
import { putValue } from '../../book/enter';
import { deleteCells } from '../../book/shift-cells';
import type { Table } from '../../book/table';
import { convertToRange, renameTable } from '../../book/tables';
import { totalRowOff, totalRowOn } from '../../book/total-row';
import { defineClass, type HostClass, type ScalarProperty } from '../../dispatch/define-class';
import type { HostObject } from '../../dispatch/host-object';
import { readBoolean, readText } from '../../dispatch/read-argument';
import { HostError, invalidArgument } from '../../host-error';
import { field } from '../field';
import { AUTO_FILTER } from '../filter';
import { TABLE_SORT } from '../range-sort';
import { rangeObject, readRange } from '../locate-range';
import { WORKSHEET } from '../worksheet';
import { TABLE_COLUMN_COLLECTION } from './table-column-collection';
import { TABLE_ROW_COLLECTION } from './table-row-collection';

export const TABLE: HostClass<Table> = defineClass<Table>({
  name: 'Table',
  id: ({ id }) => id,
  eventTarget: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    legacyId: { get: ({ id }) => String(Number.parseInt(id.slice(-9, -1), 16) + 1) },
    name: {
      get: ({ name }) => name,
      set: (table, name) => {
        renameTable(table, readText(name));
      },
    },
    showHeaders: showHeaders(),
    showTotals: {
      get: ({ showTotals }) => showTotals,
      set: (table, shown) => {
        if (readBoolean(shown) === table.showTotals) return;
        if (table.showTotals) totalRowOff(table);
        else totalRowOn(table);
      },
    },
    style: field('style', readText),
    highlightFirstColumn: field('highlightFirstColumn', readBoolean),
    highlightLastColumn: field('highlightLastColumn', readBoolean),
    showBandedColumns: field('showBandedColumns', readBoolean),
    showBandedRows: field('showBandedRows', readBoolean),
    showFilterButton: field('showFilterButton', readBoolean),
  },
  objects: {
    autoFilter: ({ autoFilter }) => AUTO_FILTER.of(autoFilter),
    sort: (table) => TABLE_SORT.of(table),
    columns: (table) => TABLE_COLUMN_COLLECTION.of(table),
    rows: (table) => TABLE_ROW_COLLECTION.of(table),
    worksheet: ({ sheet }) => WORKSHEET.of(sheet),
  },
  methods: {
    clearFilters: ({ rowFilter }) => {
      rowFilter.clear();
      return undefined;
    },
    convertToRange: (table) => {
      convertToRange(table);
      return rangeObject(table.sheet, table.area);
    },
    delete: (table) => {
      // The cells go with the table and what lies below moves up.
      const { sheet, area } = table;
      deleteCells(sheet, area, 'rows');
      sheet.workbook.undo.forget();
      return undefined;
    },
    getDataBodyRange: (table) => partOf(table, table.body, 'the table has no rows'),
    getHeaderRowRange: (table) => partOf(table, table.headerRow, 'the table shows no headings'),
    getRange: ({ sheet, area }) => rangeObject(sheet, area),
    getTotalRowRange: (table) => partOf(table, table.totalRow, 'the table shows no totals'),
    reapplyFilters: ({ rowFilter }) => {
      rowFilter.refresh();
      return undefined;
    },
    resize: (table, [range]) => {
      const { sheet } = table;
      const next = readRange(sheet.workbook, sheet, range);
      const { area } = next;
      if (next.sheet !== sheet || area.top !== table.area.top) invalidArgument('headings stay in their row');
      if (rowsOf(area) < 2) invalidArgument('a table has at least one row');
      resizeColumns(table, area);
      table.area = area;
      sheet.workbook.touch();
      return undefined;
    },
  },
});

function showHeaders(): ScalarProperty<Table> {
  return {
    get: ({ showHeaders: shown }) => shown,
    set: (table, value) => {
      const shown = readBoolean(value);
      if (shown === table.showHeaders) return;
      const { sheet, area } = table;
      if (!shown) {
        table.keepHeadings();
        sheet.clearContents({ ...area, bottom: area.top });
        table.showHeaders = false;
        table.area = { ...area, top: area.top + 1 };
        return;
      }
      if (area.top === 0) throw new HostError('InvalidOperation', 'there is no room for headings');
      const { headings } = table;
      table.area = { ...area, top: area.top - 1 };
      for (const [index, heading] of headings.entries()) {
        putValue(sheet, area.top - 1, area.left + index, heading);
      }
      table.showHeaders = true;
    },
  };
}

function partOf(table: Table, area: Area | undefined, otherwise: string): HostObject {
  return area ? rangeObject(table.sheet, area) : invalidArgument(otherwise);
}

/** New columns get new numbers and headings. */
function resizeColumns(table: Table, area: Area): void {
  const { sheet } = table;
  for (let index = table.columnIds.length; index < columnsOf(area); index++) {
    table.columnIds.push(Math.max(0, ...table.columnIds) + 1);
    const column = area.left + index;
    if (sheet.cells.valueAt(area.top, column) === undefined)
      putValue(sheet, area.top, column, `Column${index + 1}`);
  }
  table.columnIds.length = columnsOf(area);
}
