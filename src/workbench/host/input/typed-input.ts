import { CellError, type CellValue } from '../book/cell-value';
import { readTypedDate, type DateCulture } from './typed-date';
import { readTypedNumber } from './typed-number';

/** What becomes of something typed into a cell. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'value';
      readonly value: CellValue;
      /** The format the cell takes on where it has none. */
      readonly format?: string;
      /** Whether an apostrophe was typed before it. */
      readonly quoted?: true;
    };

/** The number format under which Excel keeps whatever is typed as text. */
export const TEXT_FORMAT = '@';

/**
 * Reads a typed text as Excel does. In a cell of the text format everything is text. Elsewhere `=` begins a formula,
 * and so do `+` and `-` unless a number follows (documentation of `Excel.Range.values`); an apostrophe keeps what
 * follows as text; what looks like a number, date, time, truth value or error becomes one.
 */
export function readTypedInput(text: string, format: string, culture: DateCulture): Entry {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1), quoted: true };
  if (format === TEXT_FORMAT) return { kind: 'value', value: text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  const error = CellError.read(trimmed);
  if (error) return { kind: 'value', value: error };
  const number = readTypedNumber(trimmed) ?? readTypedDate(trimmed, culture);
  if (number) {
    const { value, format: shown } = number;
    return { kind: 'value', value, ...(shown !== undefined && { format: shown }) };
  }
  if (/^[+-]./s.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'value', value: text };
}
