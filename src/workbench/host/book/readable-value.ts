import { CellError, type CellValue } from './cell-value';

/** A value as `Range.values` gives it: blank cells as '', errors as their texts. */
export function readable(value: CellValue | undefined): string | number | boolean {
  if (value === undefined) return '';
  return value instanceof CellError ? value.code : value;
}

/** The word of `Excel.RangeValueType` for a value. */
export function valueTypeOf(
  value: CellValue | undefined,
): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === undefined) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
