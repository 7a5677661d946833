import { readReference } from '../formula/reference';
import type { Token } from '../formula/tokenise';

/** Rows an array is written out for; more would make formulas of megabytes. */
const LONGEST_ARRAY = 20_000;

/**
 * What a call means that the library works out for the first cell of a range only, put in words it works out for
 * all; `undefined` leaves the call. Adding one is adding a line.
 */
const ARRAY_CALLS = new Map<string, (range: string) => string | undefined>([
  // Of all values only numbers stand before texts in Excel's order.
  ['ISNUMBER', (range) => `(${range}<"")`],
  ['ROW', rowNumbers],
]);

/** Replaces calls over a whole range that the library would work out for its first cell only. */
export function writeArrayCalls(tokens: readonly Token[]): Token[] {
  const words: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const [open, range, close] = tokens.slice(index + 1, index + 4);
    const write = token.kind === 'function' ? ARRAY_CALLS.get(token.text.toUpperCase()) : undefined;
    const written =
      open?.kind === 'open' && close?.kind === 'close' && range && coversSeveralCells(range)
        ? write?.(range.text)
        : undefined;
    if (written === undefined) {
      words.push(token);
    } else {
      words.push({ kind: 'name', text: written });
      index += 3;
    }
  }
  return words;
}

function coversSeveralCells({ kind, text }: Token): boolean {
  if (kind !== 'reference' && kind !== 'structured') return false;
  return readReference(text)?.kind === 'cells';
}

function rowNumbers(range: string): string | undefined {
  const area = readReference(range)?.area;
  if (!area || area.bottom - area.top >= LONGEST_ARRAY) return undefined;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index + 1);
  return `{${rows.join(';')}}`;
}
