import { type SheetPieces, slicesOfSheet } from './sheet-slices';

/** What a quick look at a worksheet part shows. */
export interface SheetSurvey {
  /** How many value elements with content and texts of their own the rows hold. */
  readonly valueCount: number;
  /** Every cell that names a kind with a value apart (text, boolean, error) has one that can be. */
  readonly isPlain: boolean;
}

const SPACE = 32;
const LESS_THAN = 60;
const LETTER_S = 115;
const DIGIT_ZERO = 48;
const PLUS = 43;
const MINUS = 45;
const CASE = 32;
const LETTER_A = 97;
const LETTER_E = 101;
const LETTER_Z = 122;
const KINDS = / t="([sbe])"/g;

/**
 * Counts a sheet's values before the library reads it: where its result holds as many, nothing was passed over. The
 * look costs a tenth of the reading; what it cannot vouch for, `inspectSheet` looks at cell by cell. Throws a
 * `ReadFault` where the part is cut off or garbled.
 */
export async function surveySheet(
  pieces: SheetPieces,
  part: string,
  sharedTextCount: number,
): Promise<SheetSurvey> {
  let valueCount = 0;
  let isPlain = true;
  for await (const { text, start, prefix } of slicesOfSheet(pieces, part)) {
    const values = countValues(text, start, `<${prefix}v>`);
    const inlineTexts = countTags(text, start, `<${prefix}is>`);
    valueCount += values.count + inlineTexts;
    isPlain &&= values.isPlain && hasPlainKinds(text, start, `><${prefix}v>`, sharedTextCount);
  }
  return { valueCount, isPlain };
}

/**
 * Counts value elements with content; plain where none starts with white space, which the library takes for 0, or as
 * numbers of another base do (0x7), which it takes for what they are in JavaScript.
 */
function countValues(text: string, start: number, tag: string): { count: number; isPlain: boolean } {
  let count = 0;
  let isPlain = true;
  for (let at = text.indexOf(tag, start); at >= 0; at = text.indexOf(tag, at)) {
    at += tag.length;
    const code = text.charCodeAt(at);
    if (code <= SPACE || isInAnotherBase(text, at)) isPlain = false;
    if (code !== LESS_THAN) count++;
  }
  return { count, isPlain };
}

function isInAnotherBase(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const zero = first === PLUS || first === MINUS ? at + 1 : at;
  if (text.charCodeAt(zero) !== DIGIT_ZERO) return false;
  // The small letter of either case.
  const next = text.charCodeAt(zero + 1) | CASE;
  return next >= LETTER_A && next <= LETTER_Z && next !== LETTER_E;
}

function countTags(text: string, start: number, tag: string): number {
  let count = 0;
  for (let at = text.indexOf(tag, start); at >= 0; at = text.indexOf(tag, at + tag.length)) count++;
  return count;
}

/** Whether every cell of a kind the library fills in has its value, and every shared text exists. */
function hasPlainKinds(text: string, start: number, opening: string, sharedTextCount: number): boolean {
  KINDS.lastIndex = start;
  while (KINDS.test(text)) {
    const kindEnd = KINDS.lastIndex;
    if (!text.startsWith(opening, kindEnd)) return false;
    const valueStart = kindEnd + opening.length;
    let place = valueStart;
    let index = 0;
    for (; text.charCodeAt(place) !== LESS_THAN; place++)
      index = index * 10 + text.charCodeAt(place) - DIGIT_ZERO;
    const isShared = text.charCodeAt(kindEnd - 2) === LETTER_S;
    if (place === valueStart || (isShared && !(index >= 0 && index < sharedTextCount))) return false;
  }
  return true;
}
