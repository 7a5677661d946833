import type { Profile } from '../profile/profile';
import type { Transform } from '../recognise/layout';
import { transformed } from '../recognise/values/transform-text';
import type { Cell } from '../grid/cell';
import { createNameResolver, type NameField } from '../recognise/names/resolve-name';
import { textOfCell } from '../recognise/values/cell-text';
import { NOT_KNOWN } from './records';

/**
 * The distinct texts met in one field over all tables, numbered as they come, with the rows each stands in. What a
 * text is called can depend on all others, so names are made when everything is read.
 */
export class NameCollector {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #rows: number[] = [];

  /** The number of a text; `NOT_KNOWN` for an empty one. */
  idOf(text: string): number {
    if (text === '') return NOT_KNOWN;
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.#texts.length;
      this.#ids.set(text, id);
      this.#texts.push(text);
      this.#rows.push(0);
    }
    return id;
  }

  /** Notes that a row holds the text of that number. */
  count(id: number): void {
    if (id >= 0) this.#rows[id]!++;
  }

  get texts(): readonly string[] {
    return this.#texts;
  }

  /** Each text with its rows. */
  get seen(): ReadonlyMap<string, number> {
    return new Map(this.#texts.map((text, id) => [text, this.#rows[id]!]));
  }
}

/** The names of a field in order, and for each collected text the index of its name. */
export interface NameCodes {
  readonly names: readonly string[];
  /** By text number; `NOT_KNOWN` where the text is no name. */
  readonly codeOfText: Int32Array;
}

/** A name that says itself that there is none. */
const SAYS_NONE = /^not (?:recorded|known|stated)$|^unknown$/i;

/** Resolves the collected texts of a field. Names are in the order of `first`, then by code unit. */
export function resolveNames(
  collector: NameCollector,
  field: NameField,
  profile: Profile,
  first: readonly string[] = [],
): NameCodes {
  const resolver = createNameResolver(field, profile, collector.seen);
  const found = collector.texts.map((text) => {
    const { name } = resolver.resolve(text);
    return SAYS_NONE.test(name) ? '' : name;
  });
  return codesOf(found, first);
}

/** Numbers texts that are names as they stand. */
export function plainNames(collector: NameCollector): NameCodes {
  return codesOf(collector.texts, []);
}

function codesOf(found: readonly string[], first: readonly string[]): NameCodes {
  const leading = new Set(first);
  const others = [...new Set(found)].filter((name) => name !== '' && !leading.has(name)).sort();
  const names = [...leading, ...others];
  const codes = new Map(names.map((name, code) => [name, code]));
  return { names, codeOfText: Int32Array.from(found, (name) => codes.get(name) ?? NOT_KNOWN) };
}

/** The part of a cell's text that is the name; without a usable text it is empty. */
export function nameText(cell: Cell, transform?: Transform): string {
  if (cell.kind === 'date' || cell.kind === 'error') return '';
  const text = textOfCell(cell);
  return transformed(text, transform);
}
