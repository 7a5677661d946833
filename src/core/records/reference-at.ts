import { KIND_CODE } from '../grid/cell';
import type { Grid } from '../grid/grid';
import { plainText } from '../recognise/values/normalise-text';

/** What stands in a reference column where there is no reference. */
const NO_REFERENCE =
  /^(?:[-.?*x/\\ ]*|n\/?a|none|nil|null|no|no ref(?:erence)?|not known|not applicable|unknown|tbc|tba|pending|0+)$/i;

/** The reference in a cell as text; empty where there is none. */
export function referenceAt(grid: Grid, row: number, column: number): string {
  const kind = grid.kindCodeAt(row, column);
  const value = grid.valueAt(row, column);
  if (kind === KIND_CODE.number) return value === 0 ? '' : String(value);
  if (kind !== KIND_CODE.text) return '';
  const text = grid.textOf(value);
  return hasDigitAboveZero(text) || !NO_REFERENCE.test(plainText(text).trim()) ? text : '';
}

/** No placeholder has one; nearly every reference ends in one, so this is quick. */
function hasDigitAboveZero(text: string): boolean {
  for (let index = text.length - 1; index >= 0; index--) {
    const code = text.charCodeAt(index);
    if (code >= 0x31 && code <= 0x39) return true;
  }
  return false;
}
