import type { Cell, CellValue, TableDefinition, WriteSheet } from 'hucre/xlsx';

import { quoteSheetName, rangeAddress } from '../../core/grid/address';
import type { CellContent, CellPlan, SheetPlan, TablePlan } from '../../core/report/workbook/plan';
import { writableText } from '../../core/report/workbook/safe-text';
import { absolute } from '../../core/report/workbook/table-place';
import { argb, cellStyle } from './cell-style';
import { encodeText } from './encode-text';
import { headerFooter } from './header-footer';

/** Texts the library would write as an error value instead of as themselves. */
const ERROR_TEXT = /^#[A-Z0-9/_]+[!?]?$/;

/** A sheet of the plan as the library takes it. Print area and titles are defined names, made with the workbook. */
export function writeSheet(sheet: SheetPlan): WriteSheet {
  const { print, freeze } = sheet;
  return {
    name: sheet.name,
    columns: sheet.columnWidths.map((width) => ({ width })),
    ...cellsOf(sheet),
    rowDefs: new Map(sheet.rows.map(({ height }, row) => [row, { height }])),
    tables: sheet.tables.map(writeTable),
    charts: sheet.charts.map((chart) => ({
      // The drawing around the chart; the chart itself is written by chart-part.ts in place of this one.
      type: chart.kind,
      title: chart.title,
      frameTitle: chart.title,
      altText: chart.alternativeText,
      series: [{ values: 'A1' }],
      anchor: {
        from: { row: chart.place.firstRow, col: chart.place.firstColumn },
        to: { row: chart.place.lastRow + 1, col: chart.place.lastColumn + 1 },
      },
    })),
    ...(freeze && { freezePane: { rows: freeze.rows, columns: freeze.columns } }),
    view: { showGridLines: sheet.gridlines, tabColor: { rgb: argb(sheet.tabColour) } },
    pageSetup: {
      paperSize: 'a4',
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: print.onOnePage ? 1 : 0,
      margins: { ...print.margins },
    },
    headerFooter: headerFooter(print),
    // The library counts the row above a break.
    rowBreaks: print.breaksBefore.map((row) => row - 1),
  };
}

/** The names that carry a sheet's print area and the rows it repeats; the library leaves sheet names unquoted. */
export function printNames({ name, print }: SheetPlan): { name: string; range: string; scope: string }[] {
  const sheet = quoteSheetName(name);
  const { firstRow, lastRow, firstColumn, lastColumn } = print.area;
  const area = `${sheet}!${absolute(firstRow, firstColumn)}:${absolute(lastRow, lastColumn)}`;
  const names = [{ name: '_xlnm.Print_Area', range: area, scope: name }];
  if (print.repeatedRows) {
    const { first, last } = print.repeatedRows;
    names.push({ name: '_xlnm.Print_Titles', range: `${sheet}!$${first + 1}:$${last + 1}`, scope: name });
  }
  return names;
}

/** Plain values as rows, which the library writes fastest; every other cell by its place. */
function cellsOf(sheet: SheetPlan): Required<Pick<WriteSheet, 'rows' | 'cells'>> {
  const cells = new Map<string, Partial<Cell>>();
  const rows = sheet.rows.map((row, index) => {
    const values: CellValue[] = [];
    for (const cell of row.cells) {
      const plain = plainValue(cell);
      while (values.length < cell.column) values.push(null);
      values[cell.column] = plain ?? null;
      if (plain === undefined) cells.set(`${index},${cell.column}`, writeCell(cell));
    }
    return values;
  });
  return { rows, cells };
}

/** The value of a cell that is nothing but its value. */
function plainValue({ content, style, numberFormat, link }: CellPlan): string | number | undefined {
  if (style !== 'plain' || numberFormat !== undefined || link) return undefined;
  if (content.type === 'number') return content.value;
  if (content.type !== 'text') return undefined;
  const text = encodeText(content.text);
  return ERROR_TEXT.test(text) ? undefined : text;
}

function writeCell({ content, style, numberFormat, link }: CellPlan): Partial<Cell> {
  return {
    ...writeContent(content),
    style: cellStyle(style, numberFormat),
    ...(link && {
      hyperlink: { target: '', location: `${quoteSheetName(link.sheet)}!A1`, tooltip: link.hint },
    }),
  };
}

function writeContent(content: CellContent): Partial<Cell> {
  switch (content.type) {
    case 'blank':
      return { value: null };
    case 'text': {
      const text = encodeText(content.text);
      return ERROR_TEXT.test(text) ? { richText: [{ text }] } : { value: text };
    }
    case 'number':
      return { value: content.value };
    case 'date':
      return { value: content.dayNumber };
    case 'formula': {
      const { formula, cached } = content;
      return {
        formula: writableText(formula),
        formulaResult: typeof cached === 'string' ? encodeText(cached) : cached,
      };
    }
  }
}

function writeTable(table: TablePlan): TableDefinition {
  return {
    name: table.name,
    displayName: table.name,
    range: rangeAddress(table.range),
    columns: table.columns.map(({ name, total }) => ({
      name: encodeText(name),
      ...(total && totalCell(total)),
    })),
    // The cells carry the looks; this style adds the least of its own.
    style: 'TableStyleLight1',
    showRowStripes: false,
    showAutoFilter: false,
    showTotalRow: table.totalRow,
  };
}

/** What the table itself says of its total row must be what stands in the cells. */
function totalCell(total: CellContent) {
  if (total.type === 'text') return { totalLabel: encodeText(total.text) };
  if (total.type === 'formula') return { totalFunction: 'custom', totalFormula: writableText(total.formula) };
  return {};
}
