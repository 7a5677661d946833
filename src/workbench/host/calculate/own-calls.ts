import type { Token } from '../formula/tokenise';
import { readTypedDate, type DateCulture } from '../input/typed-date';

type WriteCall = (parts: readonly string[], culture: DateCulture) => string | undefined;

/**
 * Calls that the library does not know, or works out otherwise than Excel, put in words it knows; `undefined` leaves
 * the call. Adding one is adding a line.
 */
const CALLS = new Map<string, WriteCall>([
  ['HYPERLINK', ([target, shown = target]) => shown && `(${shown})`],
  ['DATEVALUE', ([text], culture) => (text === undefined ? undefined : dateOf(text, culture))],
  ['AGGREGATE', aggregate],
]);

/** Replaces such calls, from the innermost out. */
export function writeOwnCalls(tokens: readonly Token[], culture: DateCulture): Token[] {
  const words: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const write = token.kind === 'function' ? CALLS.get(token.text.toUpperCase()) : undefined;
    const call = write && partsOfCall(tokens, index + 1);
    const parts = call?.parts.map((part) => textOf(writeOwnCalls(part, culture)));
    const written = parts && write?.(parts, culture);
    if (!call || written === undefined) words.push(token);
    else {
      words.push({ kind: 'name', text: written });
      index = call.end;
    }
  }
  return words;
}

/** What stands between the commas of a call; `end` is its closing bracket. */
function partsOfCall(tokens: readonly Token[], open: number) {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === 'open' && depth++ === 0) continue;
    if (token.kind === 'close' && --depth === 0) return { parts, end: index };
    if (token.kind === 'separator' && depth === 1) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return undefined;
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** The library reads month before day whatever the workbook's culture. */
function dateOf(text: string, culture: DateCulture): string | undefined {
  if (!culture.dayFirst) return undefined;
  const written = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (written !== undefined) {
    const date = readTypedDate(written, culture);
    return date && String(Math.floor(date.value));
  }
  const part = (number: number) =>
    `VALUE(TRIM(MID(SUBSTITUTE(${text},"/",REPT(" ",99)),${number * 99 + 1},99)))`;
  const [day, month, year] = [part(0), part(1), part(2)];
  const century = `IF(${year}<30,2000,IF(${year}<100,1900,0))`;
  const dayFirst = `IF(AND(${day}<32,${month}<13),DATE(${year}+${century},${month},${day}),NA())`;
  return `IFERROR(${dayFirst},DATEVALUE(${text}))`;
}

const AGGREGATES = [
  '',
  'AVERAGE',
  'COUNT',
  'COUNTA',
  'MAX',
  'MIN',
  'PRODUCT',
  'STDEV.S',
  'STDEV.P',
  'SUM',
  'VAR.S',
  'VAR.P',
] as const;

/** Every number, but no error. */
const NO_ERROR = '"<9.9E+307"';

/** Without anything ignored, and without errors, as far as other functions can say it. */
function aggregate([number = '', options = '', ...ranges]: readonly string[]): string | undefined {
  const name = AGGREGATES[Number(number)];
  const [range] = ranges;
  if (!name || range === undefined) return undefined;
  if (options === '4') return `${name}(${ranges.join(',')})`;
  if (options !== '6' || ranges.length > 1) return undefined;
  if (name === 'COUNT') return `COUNT(${range})`;
  if (name === 'SUM' || name === 'AVERAGE') return `${name}IF(${range},${NO_ERROR})`;
  if (name === 'MAX' || name === 'MIN') return `${name}IFS(${range},${range},${NO_ERROR})`;
  return undefined;
}
