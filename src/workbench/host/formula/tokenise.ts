/** A piece of a formula. The texts of all pieces, joined, are the formula again. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

export type TokenKind =
  | 'text'
  | 'number'
  | 'error'
  /** Cells, whole columns or rows, with the sheet they lie on where it is named. */
  | 'reference'
  /** Part of a table: `Figures[Incidents]`, or `[@Incidents]` within the table. */
  | 'structured'
  | 'function'
  | 'name'
  | 'operator'
  | 'open'
  | 'close'
  | 'separator'
  | 'space';

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)`;
const CELLS = String.raw`(?:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;

/** In the order they are tried. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /[ \t\r\n]+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/iuy],
  ['reference', new RegExp(`${SHEET}?(?:${CELLS})(?![\\p{L}\\p{N}_.(!\\[])`, 'uy')],
  ['reference', new RegExp(`${SHEET}#REF!`, 'uy')],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iuy],
  ['name', new RegExp(`${SHEET}?[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*`, 'uy')],
  ['operator', /<>|<=|>=|[-+*/^&%=<>@#:]/uy],
  ['open', /[({]/uy],
  ['close', /[)}]/uy],
  ['separator', /[,;]/uy],
];

/** Cuts a formula (with or without its equals sign) into pieces; `undefined` where a piece is none of Excel's. */
export function tokenise(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = structuredAt(formula, at) ?? simpleAt(formula, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function simpleAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return undefined;
}

const TABLE_NAME = /[\p{L}_\\][\p{L}\p{N}_.]*(?=\[)|(?=\[)/uy;

/** A table's name and what stands in brackets behind it; an apostrophe takes the next character as it is. */
function structuredAt(formula: string, at: number): Token | undefined {
  TABLE_NAME.lastIndex = at;
  const name = TABLE_NAME.exec(formula);
  if (!name) return undefined;
  let depth = 0;
  for (let end = at + name[0].length; end < formula.length; end++) {
    const character = formula[end];
    if (character === "'") end++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) {
      return { kind: 'structured', text: formula.slice(at, end + 1) };
    }
  }
  return undefined;
}

/** A formula with some of its pieces replaced; what `replace` gives `undefined` for stays. */
export function rewrite(formula: string, replace: (token: Token) => string | undefined): string {
  const tokens = tokenise(formula);
  if (!tokens) return formula;
  return tokens.map((token) => replace(token) ?? token.text).join('');
}
