/** What a cell holds. A blank cell holds `undefined`; a date is a number with a format that shows it. */
export type CellValue = string | number | boolean | CellError;

/** An error value of Excel. There is one object a code, so errors are compared by identity. */
export class CellError {
  private constructor(readonly code: ErrorText) {}

  static #all = new Map<string, CellError>();

  static of(code: ErrorText): CellError {
    const known = this.#all.get(code) ?? new CellError(code);
    this.#all.set(code, known);
    return known;
  }

  /** The error a text is; `undefined` where it is none. */
  static read(text: string): CellError | undefined {
    const code = ERROR_TEXTS.find((known) => known === text.toUpperCase());
    return code === undefined ? undefined : CellError.of(code);
  }
}

const ERROR_TEXTS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#CIRC!',
] as const;

export type ErrorText = (typeof ERROR_TEXTS)[number];

/** Excel holds at most so many characters in a cell. */
export const MAXIMUM_TEXT = 32_767;
