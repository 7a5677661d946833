import { tokenise, type Token } from './tokenise';

/**
 * Whether Excel would take a formula: pieces it knows, values and operators by turns, brackets that close. Names and
 * functions need not exist; those give #NAME? when calculated.
 */
export function isFormula(formula: string): boolean {
  const tokens = tokenise(formula.startsWith('=') ? formula.slice(1) : formula);
  if (!tokens) return false;
  let depth = 0;
  let wantsValue = true;
  let spaced = false;
  let before: Token | undefined;
  for (const token of tokens) {
    switch (token.kind) {
      case 'space':
        spaced = true;
        continue;
      case 'open':
        // A bracket opens where a value may stand, and behind the name of a function.
        if (!wantsValue && before?.kind !== 'function') return false;
        depth++;
        wantsValue = true;
        break;
      case 'close':
        if (--depth < 0) return false;
        // Nothing between brackets or behind a comma is an argument left out.
        if (wantsValue && before?.kind !== 'open' && before?.kind !== 'separator') return false;
        wantsValue = false;
        break;
      case 'separator':
        if (wantsValue && before?.kind !== 'open' && before?.kind !== 'separator') return false;
        if (depth === 0 && token.text === ';') return false;
        wantsValue = true;
        break;
      case 'operator':
        if (token.text === '%' || token.text === '#') {
          if (wantsValue) return false;
          break;
        }
        if (wantsValue && !['+', '-', '@'].includes(token.text)) return false;
        wantsValue = true;
        break;
      case 'error':
      case 'function':
      case 'name':
      case 'number':
      case 'reference':
      case 'structured':
      case 'text':
        // A space between two references means what they share.
        if (!wantsValue && !(spaced && token.kind === 'reference')) return false;
        wantsValue = false;
    }
    spaced = false;
    before = token;
  }
  return depth === 0 && !wantsValue;
}
