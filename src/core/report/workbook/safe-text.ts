/** The most characters Excel keeps in a cell. */
export const LONGEST_CELL_TEXT = 32_767;

/** What no XML can carry in any form; control characters it can, by their codes, and they are kept. */
const UNWRITABLE = /[\ufffe\uffff]|\p{Surrogate}/gu;

/** Stands where a character cannot be written, so that its loss can be seen. */
const REPLACEMENT = '\ufffd';

/** Texts Excel may take for a formula when somebody edits the cell; such cells are formatted as text. */
const LOOKS_LIKE_A_FORMULA = /^[=+\-@\t]/;

/** A text as a workbook can hold it: what no file can carry shown as "�". */
export function writableText(text: string): string {
  return text.replace(UNWRITABLE, REPLACEMENT);
}

/** Whether a cell with this text must be formatted as text, so that editing it never makes a formula of it. */
export function looksLikeFormula(text: string): boolean {
  return LOOKS_LIKE_A_FORMULA.test(text);
}
