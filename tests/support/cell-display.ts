import { dateOfDayNumber } from '../../src/core/calendar/civil-date';
import { monthOfDate } from '../../src/core/calendar/month';
import type { NumberFormat } from '../../src/core/report/document';
import { EXCEL_FORMATS, formatNumber } from '../../src/core/report/format-number';
import { monthName } from '../../src/core/report/month-names';
import type { CellContent } from '../../src/core/report/workbook/plan';

/** What Excel shows of a number or a date; undefined for texts, which wrap or run on and never turn into ####. */
export function formatValueLikeACell(
  content: CellContent,
  numberFormat: string | undefined,
): string | undefined {
  if (content.type === 'date') return monthName(monthOfDate(dateOfDayNumber(content.dayNumber)));
  const value =
    content.type === 'number' ? content.value : content.type === 'formula' ? content.cached : undefined;
  if (typeof value !== 'number') return undefined;
  const format = (Object.keys(EXCEL_FORMATS) as NumberFormat[]).find(
    (name) => EXCEL_FORMATS[name] === numberFormat,
  );
  return format === undefined ? String(value) : formatNumber(value, format);
}
