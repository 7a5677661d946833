import { invalidArgument } from '../host-error';
import { isHostObject, type Argument } from './host-object';
import { isList, isRecord } from '../json';

/** The readers of arguments: each gives the value, or fails as Excel does for a wrong one. */

export function readText(value: unknown): string {
  return typeof value === 'string' ? value : invalidArgument('a text is wanted');
}

export function readNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : invalidArgument('a number is wanted');
}

export function readWholeNumber(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value)
    ? value
    : invalidArgument('a whole number is wanted');
}

export function readBoolean(value: unknown): boolean {
  return typeof value === 'boolean' ? value : invalidArgument('true or false is wanted');
}

/** An argument that may be left out: absent or null. */
export function optional<Value>(value: unknown, read: (value: unknown) => Value, otherwise: Value): Value {
  return value === undefined || value === null ? otherwise : read(value);
}

/** A reader of one of some words, as enumerations travel. */
export function oneOf<const Words extends readonly string[]>(
  words: Words,
): (value: unknown) => Words[number] {
  return (value) =>
    words.find((word): word is Words[number] => word === value) ??
    invalidArgument(`one of ${words.join(', ')} is wanted`);
}

/** The same, where any text will do to keep it. */
export function wordOf(words: readonly string[]): (value: unknown) => string {
  return oneOf(words);
}

export function readRecord(value: unknown): Readonly<Record<string, Argument>> {
  if (!isRecord(value) || isHostObject(value)) return invalidArgument('an object is wanted');
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, Argument] => isArgument(entry[1])),
  );
}

export function readList(value: unknown): readonly Argument[] {
  return isList(value) ? value.filter(isArgument) : invalidArgument('a list is wanted');
}

/** Everything that came through a message is an argument. */
function isArgument(value: unknown): value is Argument {
  return value !== undefined && typeof value !== 'function';
}

/** A colour as Office.js takes them: `#RRGGBB`, or one of HTML's names; gives `#RRGGBB` in capitals, or '' for none. */
export function readColour(value: unknown): string {
  const text = readText(value);
  if (text === '') return '';
  const hexadecimal = /^#?([0-9a-f]{6})$/i.exec(text);
  if (hexadecimal) return `#${hexadecimal[1]!.toUpperCase()}`;
  return NAMED_COLOURS.get(text.toLowerCase()) ?? invalidArgument(`${text} is no colour`);
}

/** The sixteen names of HTML 4.01 and orange (CSS 2.1). */
const NAMED_COLOURS = new Map([
  ['aqua', '#00FFFF'],
  ['black', '#000000'],
  ['blue', '#0000FF'],
  ['fuchsia', '#FF00FF'],
  ['gray', '#808080'],
  ['green', '#008000'],
  ['lime', '#00FF00'],
  ['maroon', '#800000'],
  ['navy', '#000080'],
  ['olive', '#808000'],
  ['orange', '#FFA500'],
  ['purple', '#800080'],
  ['red', '#FF0000'],
  ['silver', '#C0C0C0'],
  ['teal', '#008080'],
  ['white', '#FFFFFF'],
  ['yellow', '#FFFF00'],
]);
