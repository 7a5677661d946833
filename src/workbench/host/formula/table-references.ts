import { rewrite } from './tokenise';

/**
 * A formula with what it says of tables replaced: `replace` is given each reference with its table's name, which is
 * '' within the table itself. A formula that cannot mean `table` is not taken apart.
 */
function rewriteTables(
  formula: string,
  table: string,
  replace: (name: string, inside: string | undefined) => string | undefined,
): string {
  if (!formula.includes('[') && !formula.toLowerCase().includes(table.toLowerCase())) return formula;
  return rewrite(formula, ({ kind, text }) => {
    if (kind === 'name') return replace(text, undefined);
    if (kind !== 'structured') return undefined;
    const open = text.indexOf('[');
    return replace(text.slice(0, open), text.slice(open));
  });
}

/** A formula after a table got another name. */
export function renamedTableInFormula(formula: string, before: string, after: string): string {
  return rewriteTables(formula, before, (name, inside = '') =>
    name.toLowerCase() === before.toLowerCase() ? `${after}${inside}` : undefined,
  );
}

/** A formula after a table is gone: `replace` gives what stands for each reference to it. `isWithin`: the formula stands in the table. */
export function withoutTableInFormula(
  formula: string,
  table: string,
  isWithin: boolean,
  replace: (reference: string) => string,
): string {
  return rewriteTables(formula, table, (name, inside) =>
    means(table, isWithin, name, inside) ? replace(`${name}${inside ?? ''}`) : undefined,
  );
}

/** A formula after a column of a table got another heading; one that is gone (`undefined`) becomes `#REF!`. */
export function renamedColumnInFormula(
  formula: string,
  table: string,
  isWithin: boolean,
  before: string,
  after: string | undefined,
): string {
  return rewriteTables(formula, table, (name, inside) => {
    if (inside === undefined || !means(table, isWithin, name, inside)) return undefined;
    const renamed = renamedInside(inside, before, after);
    return renamed === '#REF!' ? renamed : `${name}${renamed}`;
  });
}

function means(table: string, isWithin: boolean, name: string, inside: string | undefined): boolean {
  if (name === '') return isWithin && inside !== undefined;
  return name.toLowerCase() === table.toLowerCase();
}

/** Characters that stand behind an apostrophe within the brackets. */
export function escapeHeading(heading: string): string {
  return heading.replaceAll(/['[\]#@]/g, "'$&");
}

export function unescapeHeading(text: string): string {
  return text.replaceAll(/'(.)/gs, '$1');
}

/** What stands in brackets of its own. */
const PART = /\[((?:'.|[^\]'])*)\]/gs;

/** `[Column]`, `[@Column]`, `[@[A column]]` or `[[#Headers],[First]:[Last]]` with the column's other heading. */
function renamedInside(text: string, before: string, after: string | undefined): string {
  const wanted = before.toLowerCase();
  const inside = text.slice(1, -1);
  const mark = inside.startsWith('@') ? '@' : '';
  const bare = inside.slice(mark.length);
  const isColumn = (part: string) =>
    !part.startsWith('#') && unescapeHeading(part).toLowerCase() === wanted && part !== '';
  if (!bare.startsWith('[')) {
    if (!isColumn(bare)) return text;
    if (after === undefined) return '#REF!';
    const heading = escapeHeading(after);
    // Behind an @ only a plain word goes without brackets of its own.
    return mark === '' || /^[\p{L}\p{N}_.]+$/u.test(after) ? `[${mark}${heading}]` : `[@[${heading}]]`;
  }
  const parts = [...bare.matchAll(PART)];
  if (after === undefined && parts.some(([, part = '']) => isColumn(part))) return '#REF!';
  const renamed = bare.replaceAll(PART, (whole, part: string) =>
    isColumn(part) ? `[${escapeHeading(after ?? '')}]` : whole,
  );
  return `[${mark}${renamed}]`;
}
