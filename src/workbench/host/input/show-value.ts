import { format as formatValue, isValidFormat } from 'numfmt';

import { CellError, type CellValue } from '../book/cell-value';

/** Excel's format 14, the short date: shown as the system writes its dates. */
const SYSTEM_DATE = /^m\/d\/yyyy/;

/** The text a cell shows for a value under a number format; the width of the column plays no part. */
export function showValue(value: CellValue | undefined, format: string, locale: string): string {
  if (value === undefined) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!isValidFormat(format)) return String(value);
  const shown = locale === 'en-US' ? format : format.replace(SYSTEM_DATE, 'dd/mm/yyyy');
  return formatValue(shown, value, { locale, throws: false, overflow: '########' });
}
