import {
  cellAddress,
  columnLetters,
  MAXIMUM_COLUMNS,
  MAXIMUM_ROWS,
  parseCellAddress,
} from '../../../core/grid/address';

/** A formula that other cells repeat, with the cell that holds it (zero-based). */
export interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * One pass over a formula: texts, quoted sheet names and bracketed names, which stay; whole columns; whole rows;
 * numbers (so that the E5 of 1E5 is no cell); words, which are cells, names or constants; sheets and functions.
 */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`,
    String.raw`(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.(!$]))`,
    String.raw`(?<rows>\$?\d+:\$?\d+(?![\w.]))`,
    String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
    String.raw`(?<word>[$A-Z_\\\u0080-\uFFFF][\w.$\\?\u0080-\uFFFF]*(?![\w.$\\?(!\u0080-\uFFFF]))`,
    String.raw`[$A-Z_\\\u0080-\uFFFF][\w.$\\?\u0080-\uFFFF]*`,
  ].join('|'),
  'gi',
);

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const OUT_OF_SHEET = '#REF!';

/** The formula as it reads in the cell at `atRow` and `atColumn` (zero-based): relative references move along. */
export function sharedFormulaAt(
  { formula, row, column }: SharedFormula,
  atRow: number,
  atColumn: number,
): string {
  const rows = atRow - row;
  const columns = atColumn - column;
  return formula.replace(TOKEN, (token: string, ...matched: unknown[]) => {
    const groups = matched.at(-1) as Partial<Record<'columns' | 'rows' | 'word', string>>;
    if (groups.columns !== undefined) return movedRange(token, (end) => movedColumn(end, columns));
    if (groups.rows !== undefined) return movedRange(token, (end) => movedRow(end, rows));
    return groups.word === undefined ? token : movedCell(token, rows, columns);
  });
}

function movedCell(word: string, rows: number, columns: number): string {
  const match = CELL.exec(word);
  const place = match && parseCellAddress(word);
  if (!match || !place) return word;
  const column = match[1] === '$' ? place.column : place.column + columns;
  const row = match[3] === '$' ? place.row : place.row + rows;
  if (!isColumn(column) || !isRow(row)) return OUT_OF_SHEET;
  return match[1] === '' && match[3] === ''
    ? cellAddress(row, column)
    : `${match[1]!}${columnLetters(column)}${match[3]!}${row + 1}`;
}

function movedRange(range: string, move: (end: string) => string | undefined): string {
  const ends = range.split(':').map(move);
  return ends.includes(undefined) ? OUT_OF_SHEET : ends.join(':');
}

function movedColumn(letters: string, columns: number): string | undefined {
  if (letters.startsWith('$')) return letters;
  const place = parseCellAddress(`${letters}1`);
  return place && isColumn(place.column + columns) ? columnLetters(place.column + columns) : undefined;
}

function movedRow(digits: string, rows: number): string | undefined {
  if (digits.startsWith('$')) return digits;
  const row = Number(digits) - 1 + rows;
  return isRow(row) ? String(row + 1) : undefined;
}

function isRow(row: number): boolean {
  return row >= 0 && row < MAXIMUM_ROWS;
}

function isColumn(column: number): boolean {
  return column >= 0 && column < MAXIMUM_COLUMNS;
}
