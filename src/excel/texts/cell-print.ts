import { fingerprintOf } from '../../core/report/fingerprint';

/** A cell of a report sheet as Excel gives it. */
export interface ReadCell {
  readonly column: number;
  readonly formula: unknown;
  readonly value: unknown;
  /** As it is shown, where that was asked for. */
  readonly shown?: string;
}

/** The text constants of a formula, in their order: the words of a sentence that quotes figures. */
export function wordsOfFormula(formula: string): string[] {
  // Names of sheets stand in apostrophes, and may hold quotation marks.
  const quoted = /'(?:[^']|'')*'|"((?:[^"]|"")*)"/g;
  return Array.from(formula.matchAll(quoted)).flatMap(([, words]) =>
    words === undefined ? [] : [words.replaceAll('""', '"')],
  );
}

/**
 * What a formula says, as a fingerprint of its words: cells it refers to may move, sheets and names be renamed,
 * without anybody having typed anything.
 */
export function printOfFormula(formula: string): string {
  return fingerprintOf(`=${JSON.stringify(wordsOfFormula(formula))}`);
}

/** Whether the cell calculates; a text that begins with an equals sign is its own formula, a formula never its value. */
export function isCalculated({ formula, value }: ReadCell): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** The fingerprint of what a cell says in words; `undefined` where it says nothing, or a number. */
export function printOfCell(cell: ReadCell): string | undefined {
  if (typeof cell.value !== 'string' || cell.value.trim() === '') return undefined;
  return isCalculated(cell) ? printOfFormula(String(cell.formula)) : fingerprintOf(cell.value);
}

/** What a cell reads as; the words alone of a formula that shows an error. */
export function textOfCell(cell: ReadCell): string {
  // A column too narrow for a number shows hashes.
  const isShown = typeof cell.value !== 'string' && cell.shown !== undefined && !cell.shown.includes('##');
  const text = String(isShown ? cell.shown : cell.value).trim();
  return isCalculated(cell) && text.startsWith('#') ? wordsOfFormula(String(cell.formula)).join('…') : text;
}
