import type { DraftCell } from '../sheets/cell';

/** What a count cell says, by the rules all rooms agree on. */
export type CountMeaning =
  | { readonly kind: 'count'; readonly value: number; readonly isNil?: true }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'count unreadable' }
  | { readonly kind: 'error value' };

const NOTHING: CountMeaning = { kind: 'nothing' };
const NUMBER_AS_TEXT = /^\d{1,3}(?:,\d{3})+$|^\d+$/;

/**
 * Reads a count: a number is itself, a dash or "nil" is none (0), a blank or "n/a" says nothing, digits as text (with
 * commas by thousands) are their number, an error is an error; any other text cannot be read.
 */
export function readCount(cell: DraftCell): CountMeaning {
  if (cell === null) return NOTHING;
  if (typeof cell === 'number') return { kind: 'count', value: cell };
  if (typeof cell === 'string') return readText(cell.trim());
  switch (cell.kind) {
    case 'number':
      return { kind: 'count', value: cell.number };
    case 'formula':
      return typeof cell.cached === 'number'
        ? { kind: 'count', value: cell.cached }
        : { kind: 'error value' };
    case 'error':
      return { kind: 'error value' };
    case 'date':
      return { kind: 'count unreadable' };
  }
}

function readText(text: string): CountMeaning {
  if (text === '' || /^n\/?a$/i.test(text)) return NOTHING;
  if (/^(?:-|–|nil|none)$/i.test(text)) return { kind: 'count', value: 0, isNil: true };
  return NUMBER_AS_TEXT.test(text)
    ? { kind: 'count', value: Number(text.replaceAll(',', '')) }
    : { kind: 'count unreadable' };
}
