import { writeArrayCalls } from './array-calls';
import { writeOwnCalls } from './own-calls';
import { findName } from '../book/names';
import { splitSheetName } from '../book/sheet-name';
import { findTable } from '../book/tables';
import type { Workbook } from '../book/workbook';
import { readReference, writeReference } from '../formula/reference';
import { resolveStructured, type Place } from '../formula/structured';
import { tokenise, type Token } from '../formula/tokenise';
import type { Area } from '../book/area';
import type { Sheet } from '../book/sheet';

/** A formula in the words of the calculating library, and the cells it looks at. */
export interface TranslatedFormula {
  readonly formula: string;
  readonly looksAt: readonly { readonly sheet: Sheet; readonly area: Area }[];
  /** The functions it calls, in capitals. */
  readonly functions: readonly string[];
}

/**
 * Puts a formula so that the library works it out as Excel would: structured references become cells, every
 * reference names its sheet, names give way to what they stand for, `--(…)` becomes `1*(…)` (the library gives 0 for two signs before an array), and
 * numbers are rounded before TEXT shows them (it rounds halves to even). `undefined` where it is no formula.
 */
export function translateFormula(
  formula: string,
  workbook: Workbook,
  place: Place,
  depth = 0,
): TranslatedFormula | undefined {
  const tokens = tokenise(formula.replace(/^=/, ''));
  if (!tokens) return undefined;
  const looksAt: { sheet: Sheet; area: Area }[] = [];
  const cells = (sheet: Sheet, area: Area) => {
    looksAt.push({ sheet, area });
    const fixed = { top: true, left: true, bottom: true, right: true };
    const single = area.top === area.bottom && area.left === area.right;
    return writeReference({ sheet: sheet.name, area, fixed, kind: single ? 'cell' : 'cells' });
  };
  const words = tokens.map((token): Token => {
    switch (token.kind) {
      case 'structured': {
        const found = resolveStructured(token.text, workbook, place);
        return { ...token, text: found ? cells(found.sheet, found.area) : '#REF!' };
      }
      case 'reference': {
        const reference = readReference(token.text);
        const sheet = reference?.sheet === undefined ? place.sheet : workbook.findSheet(reference.sheet);
        return {
          ...token,
          text: reference && sheet ? cells(sheet, usedPart(sheet, reference.area)) : '#REF!',
        };
      }
      case 'name': {
        const table = findTable(workbook, token.text);
        if (table?.body) return { ...token, text: cells(table.sheet, table.body) };
        const named = namedFormula(token.text, workbook, place, depth);
        if (!named) return token;
        looksAt.push(...named.looksAt);
        return { ...token, text: named.formula };
      }
      case 'function':
        return { ...token, text: token.text.replace(/^_xlfn\./i, '') };
      case 'text':
      case 'number':
      case 'error':
      case 'operator':
      case 'open':
      case 'close':
      case 'separator':
      case 'space':
        return token;
    }
  });
  const { culture } = workbook.options;
  const known = dropDoubleSigns(writeOwnCalls(writeArrayCalls(words), culture));
  const text = roundBeforeText(known);
  const functions = (tokenise(text) ?? []).flatMap((token) =>
    token.kind === 'function' ? [token.text.toUpperCase()] : [],
  );
  return { formula: `=${text}`, looksAt, functions };
}

/** Names that stand for names are followed so far; beyond lies a circle. */
const DEEPEST_NAME = 20;

/** What a name stands for, put in its place: the library takes only cells as names. */
function namedFormula(
  text: string,
  workbook: Workbook,
  place: Place,
  depth: number,
): TranslatedFormula | undefined {
  const { sheet: named, rest } = splitSheetName(text);
  const scope = named === undefined ? place.sheet : workbook.findSheet(named);
  const item = (scope && findName(workbook, rest, scope)) ?? findName(workbook, rest);
  if (!item || depth >= DEEPEST_NAME) return undefined;
  const home = { sheet: item.sheet ?? place.sheet, row: place.row, column: place.column };
  const translated = translateFormula(item.formula, workbook, home, depth + 1);
  if (!translated) return undefined;
  const inner = translated.formula.slice(1);
  return { ...translated, formula: readReference(inner) ? inner : `(${inner})` };
}

/** Whole columns and rows, down to where cells are used, so that the library need not walk a million blanks. */
function usedPart(sheet: Sheet, area: Area): Area {
  if (area.bottom - area.top < 100_000 && area.right - area.left < 1_000) return area;
  const used = sheet.cells.usedArea(area, true);
  return {
    ...area,
    bottom: Math.min(area.bottom, Math.max(used?.bottom ?? area.top, area.top)),
    right: Math.min(area.right, Math.max(used?.right ?? area.left, area.left)),
  };
}

/** Two minus signs before a value, as `--(A1:A9="x")`, become a multiplication. */
function dropDoubleSigns(tokens: readonly Token[]): Token[] {
  const words: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const before = words.findLast(({ kind }) => kind !== 'space');
    const beginsValue =
      !before || before.kind === 'operator' || before.kind === 'open' || before.kind === 'separator';
    const isMinus = (other: Token | undefined) => other?.kind === 'operator' && other.text === '-';
    if (beginsValue && isMinus(token) && isMinus(tokens[index + 1])) {
      words.push({ kind: 'number', text: '1' }, { kind: 'operator', text: '*' });
      index++;
    } else {
      words.push(token);
    }
  }
  return words;
}

/** `TEXT(x,"0.0%")` becomes `TEXT(IFERROR(ROUND(x,3),x),"0.0%")`: what is rounded has no half left to round. */
function roundBeforeText(tokens: readonly Token[]): string {
  let text = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'function' || token.text.toUpperCase() !== 'TEXT') {
      text += token.text;
      continue;
    }
    const call = readTextCall(tokens, index + 1);
    const digits = call && digitsShown(call.format);
    if (!call || digits === undefined) {
      text += token.text;
      continue;
    }
    const value = roundBeforeText(call.value);
    text += `TEXT(IFERROR(ROUND(${value},${digits}),${value}),${call.format})`;
    index = call.end;
  }
  return text;
}

/** The value and the format of a TEXT call whose format is written out; `end` is its closing bracket. */
function readTextCall(tokens: readonly Token[], open: number) {
  let depth = 0;
  let comma: number | undefined;
  for (let index = open; index < tokens.length; index++) {
    const { kind } = tokens[index]!;
    if (kind === 'open') depth++;
    if (kind === 'separator' && depth === 1) comma ??= index;
    if (kind !== 'close' || --depth > 0) continue;
    if (comma === undefined) return undefined;
    const format = tokens.slice(comma + 1, index).filter((token) => token.kind !== 'space');
    const [only] = format;
    if (format.length !== 1 || only?.kind !== 'text') return undefined;
    return { value: tokens.slice(open + 1, comma), format: only.text, end: index };
  }
  return undefined;
}

/** How many decimals a plain number format keeps; `undefined` for dates, texts and formats of several parts. */
function digitsShown(format: string): number | undefined {
  const plain = /^"[+-]?[#0,]*(?:\.(0+))?(%?)"$/.exec(format);
  return plain ? (plain[1]?.length ?? 0) + (plain[2] ? 2 : 0) : undefined;
}
