import { cellAddress, rangeAddress } from '../../src/core/grid/address';
import { dateOfDayNumber } from '../../src/core/calendar/civil-date';
import type { CellContent, CellPlan, SheetPlan } from '../../src/core/report/workbook/plan';

export interface SheetTextOptions {
  /** Shows formulas under the values they give. */
  readonly formulas?: boolean;
}

/**
 * A sheet of a workbook plan as text to read and to compare: its tables and charts, then a line for every row with
 * its cells, each behind its column and marked with its style where that is not the row's usual one.
 */
export function sheetText(sheet: SheetPlan, { formulas = false }: SheetTextOptions = {}): string {
  const lines = [
    `# ${sheet.name} (${sheet.print.orientation}; columns ${sheet.columnWidths.map(String).join(', ')})`,
  ];
  for (const table of sheet.tables) {
    lines.push(
      `table ${table.name} ${rangeAddress(table.range)}${table.totalRow ? ', last row the total' : ''}`,
    );
  }
  for (const chart of sheet.charts) {
    const series = chart.series.map(
      ({ name, values }) => `${name} ${values.sheet}!${rangeAddress(values.range)}`,
    );
    lines.push(
      `chart ${chart.kind} “${chart.title}” at ${rangeAddress(chart.place)}: labels ${chart.labels.sheet}!${rangeAddress(chart.labels.range)}; ${series.join('; ')}`,
    );
  }
  const breaks = new Set(sheet.print.breaksBefore);
  sheet.rows.forEach((row, index) => {
    if (breaks.has(index)) lines.push('--- page ---');
    if (row.cells.length === 0) lines.push(`${index + 1}: (empty, ${row.height} points)`);
    else lines.push(`${index + 1}: ${row.cells.map(cellText).join(' | ')}`);
    if (formulas) lines.push(...row.cells.flatMap((cell) => formulaText(cell, index)));
  });
  return `${lines.join('\n')}\n`;
}

/** Styles that go without saying in a table. */
const USUAL = /^(?:table|total|plain|date)/;

function cellText({ column, content, style, link }: CellPlan): string {
  const mark = USUAL.test(style) ? '' : `[${style}] `;
  const target = link ? ` → ${link.sheet}` : '';
  return `${cellAddress(0, column).replace(/\d/, '')} ${mark}${contentText(content)}${target}`;
}

function contentText(content: CellContent): string {
  switch (content.type) {
    case 'blank':
      return '';
    case 'text':
      return content.text.replaceAll('\n', '⏎');
    case 'number':
      return String(content.value);
    case 'date': {
      const { year, month, day } = dateOfDayNumber(content.dayNumber);
      return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    }
    case 'formula':
      return `=${typeof content.cached === 'number' ? roundedNumber(content.cached) : content.cached}`;
  }
}

function formulaText({ column, content }: CellPlan, row: number): string[] {
  return content.type === 'formula' ? [`      ${cellAddress(row, column)} =${content.formula}`] : [];
}

/** Enough digits to see a difference, without the noise of binary fractions. */
function roundedNumber(value: number): string {
  return String(Number(value.toPrecision(10)));
}
