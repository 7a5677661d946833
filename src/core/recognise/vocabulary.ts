import type { Profile } from '../profile/profile';
import { findKnownName } from './names/known-names';
import { nameKey, nameWords } from './names/name-key';
import { partnerNameOf } from './names/partner-kind';
import { createNameResolver, type NameResolver } from './names/resolve-name';

/** Fewer characters than this could stand in any text by accident; they are looked up whole, never inside one. */
const SHORTEST_INSIDE = 4;
/** No name of an area has more words. */
const MOST_WORDS = 8;

/** The areas met in the workbooks. */
export interface FoundAreas {
  /** Every name, with the rows or lines it stands in. */
  readonly rows: ReadonlyMap<string, number>;
  /** Names that a whole table is about: reporting areas, and no parts of one. */
  readonly reporting: ReadonlySet<string>;
  /** Sub-area → the area it is a part of. */
  readonly parents: ReadonlyMap<string, string>;
  /** Keys of names that parts of more than one area have. */
  readonly shared: ReadonlySet<string>;
}

const NOTHING_FOUND: FoundAreas = {
  rows: new Map(),
  reporting: new Set(),
  parents: new Map(),
  shared: new Set(),
};

/** The names of areas there are: those of the profile, and those found in the workbooks. */
export class Vocabulary {
  readonly #resolver: NameResolver;
  readonly #names: ReadonlySet<string>;
  readonly #inside: ReadonlyMap<string, string>;
  /** Texts that were asked for before. */
  readonly #areas = new Map<string, string | undefined>();
  readonly #reporting: ReadonlySet<string>;
  readonly #parents: ReadonlyMap<string, string>;
  /** The areas of the profile. */
  readonly #decided: ReadonlySet<string>;
  readonly #shared: ReadonlySet<string>;

  constructor(profile: Profile, found: FoundAreas = NOTHING_FOUND) {
    this.#resolver = createNameResolver('area', profile, found.rows);
    const areas = profile.partnership?.areas ?? [];
    const spelled = areas.flatMap(({ name, aliases = [] }) =>
      [name, ...aliases].map((text) => [text, name] as const),
    );
    const aliases = Object.entries(profile.aliases?.area ?? {});
    const met = [...found.rows.keys()].flatMap((text) => [text, partnerNameOf(text).name]);
    const all = [...spelled, ...aliases, ...met.map((name) => [name, name] as const)];
    this.#names = new Set(all.map(([text]) => nameKey(text)));
    this.#inside = new Map(
      all
        .map(([text, name]) => [nameKey(text), name] as const)
        .filter(([key]) => key.length >= SHORTEST_INSIDE),
    );
    const ofProfile = areas.flatMap(({ name, parent }) =>
      parent === undefined ? [] : [[name, parent] as const],
    );
    this.#parents = new Map(
      [...found.parents, ...ofProfile].map(([child, parent]) => [nameKey(child), parent]),
    );
    this.#shared = found.shared;
    this.#decided = new Set(areas.map(({ name }) => nameKey(name)));
    const decided = areas.filter(({ parent }) => parent === undefined).map(({ name }) => name);
    this.#reporting = new Set([...decided, ...found.reporting].map(nameKey));
  }

  /** The area a text names, and nothing else beside it; `undefined` where it is none that is known. */
  areaOf(text: string): string | undefined {
    if (!this.#areas.has(text)) this.#areas.set(text, this.#findArea(text));
    return this.#areas.get(text);
  }

  #findArea(text: string): string | undefined {
    if (this.#names.has(nameKey(text))) return this.#resolver.resolve(text).name;
    const { name, how } = this.#resolver.resolve(text);
    return how === 'as written' || how === 'blank' ? undefined : name;
  }

  isArea(text: string): boolean {
    return this.areaOf(text) !== undefined;
  }

  /**
   * The known areas a longer text speaks of, the longest names first; "Stevenage incidents" speaks of Stevenage. Words
   * are put together as names are compared: "Oldtown" in a text is Old Town.
   */
  areasIn(text: string): string[] {
    const words = nameWords(text).split(' ');
    const met = this.#areasMet(words).sort((one, other) => other.key.length - one.key.length);
    const taken = new Set<number>();
    const found = new Set<string>();
    for (const { first, last, name } of met) {
      const places = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      if (places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      found.add(this.areaOf(name) ?? name);
    }
    return [...found];
  }

  /** Every run of words that is a known area, from left to right. */
  #areasMet(words: readonly string[]): { first: number; last: number; key: string; name: string }[] {
    return words.flatMap((_, first) =>
      words.slice(first, first + MOST_WORDS).flatMap((_word, length) => {
        const last = first + length;
        const key = nameKey(words.slice(first, last + 1).join(' '));
        const name = this.#inside.get(key);
        return name === undefined ? [] : [{ first, last, key, name }];
      }),
    );
  }

  /** The area this one is a part of, as far as the profile or the workbooks say. */
  parentOf(area: string): string | undefined {
    return this.#parents.get(nameKey(area));
  }

  /** Whether whole tables are about this area and it is no part of another. */
  isReportingArea(area: string): boolean {
    const key = nameKey(area);
    return this.#reporting.has(key) && !this.#parents.has(key);
  }

  /** Whether the profile has it for an area. */
  isDecidedArea(text: string): boolean {
    const area = this.areaOf(text);
    return area !== undefined && this.#decided.has(nameKey(area));
  }

  /** Whether more than one area has a part of this name: then the name alone says nothing. */
  isSharedPart(area: string): boolean {
    return this.#shared.has(nameKey(area));
  }

  isCategory(text: string): boolean {
    return findKnownName('category', text) !== undefined;
  }

  isSource(text: string): boolean {
    return findKnownName('source', text) !== undefined;
  }
}
