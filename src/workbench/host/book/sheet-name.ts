import { parseArea } from './area';

/** Excel: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, and not "History". */
export function isSheetName(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  );
}

/** Writes a sheet's name as an address begins: in quotes where it would not be read as one word. */
export function writeSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeReference(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Apr 17'!A1` into the sheet's name and the rest; without a sheet the name is `undefined`. */
export function splitSheetName(address: string): {
  readonly sheet: string | undefined;
  readonly rest: string;
} {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: quoted[1]!.replaceAll("''", "'"), rest: quoted[2]! };
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: undefined, rest: address };
  return { sheet: address.slice(0, mark), rest: address.slice(mark + 1) };
}

/** Names such as `A1`, `R1C1` or `RC` would be read as cells. */
function looksLikeReference(name: string): boolean {
  return parseArea(name) !== undefined || /^r\d*c\d*$/i.test(name) || /^[rc]$/i.test(name);
}
