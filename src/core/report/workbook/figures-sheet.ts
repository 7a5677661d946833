import type { Cube } from '../../figures/cube';
import { FIGURES_TABLE, type FiguresColumn, figuresColumns, figuresRows } from '../../figures/figures-table';
import { dateOfDayNumber } from '../../calendar/civil-date';
import { monthOfDate } from '../../calendar/month';
import { EXCEL_FORMATS } from '../format-number';
import { monthName } from '../month-names';
import type { TableTexts } from './column-needs';
import { addTable } from './draft-table';
import { MONTH_FORMAT } from './leader-formula';
import { writableText } from './safe-text';
import type { SheetDraft } from './sheet-draft';
import type { TableCellContent } from './table-cell-content';

/** Adds the table `Figures`: what every number of the report is computed from. */
export function layOutFiguresTable(sheet: SheetDraft, cube: Cube): void {
  const columns = figuresColumns(cube);
  addTable(sheet, {
    name: FIGURES_TABLE,
    headers: columns.map((column) => column.header),
    aligns: columns.map(alignOf),
    totalRow: false,
    compact: true,
    rows: figuresRows(cube).map((row) => ({
      role: 'part',
      cells: row.map((value, index) => contentOf(value, columns[index]!)),
    })),
  });
}

/** What the table shows, for its column widths. */
export function textsOfFigures(cube: Cube): TableTexts {
  const columns = figuresColumns(cube);
  return {
    headers: columns.map((column) => column.header),
    aligns: columns.map(alignOf),
    oneLine: columns.map(() => true),
    rows: figuresRows(cube).map((row) => ({
      texts: row.map((value, index) => contentOf(value, columns[index]!).shown),
      bold: false,
    })),
  };
}

function alignOf({ kind }: FiguresColumn): 'left' | 'right' {
  return kind === 'number' ? 'right' : 'left';
}

function contentOf(value: string | number, { kind }: FiguresColumn): TableCellContent {
  if (typeof value === 'string') {
    const text = writableText(value);
    return { content: { type: 'text', text }, shown: text };
  }
  if (kind === 'date') {
    const shown = monthName(monthOfDate(dateOfDayNumber(value)));
    return { content: { type: 'date', dayNumber: value }, shown, numberFormat: MONTH_FORMAT };
  }
  const whole = Number.isInteger(value);
  return {
    content: { type: 'number', value },
    shown: String(value),
    ...(whole && { numberFormat: EXCEL_FORMATS.year }),
  };
}
