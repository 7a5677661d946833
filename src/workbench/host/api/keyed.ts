/** One entry of something that keeps values under keys. */
export interface KeyedEntry<Owner> {
  readonly owner: Owner;
  readonly key: string;
}

/** Gives the same object for the same entry every time. */
export class KeyedEntries<Owner extends object> {
  #entries = new WeakMap<Owner, Map<string, KeyedEntry<Owner>>>();

  of(owner: Owner, key: string): KeyedEntry<Owner> {
    const entries = this.#entries.get(owner) ?? new Map<string, KeyedEntry<Owner>>();
    this.#entries.set(owner, entries);
    const entry = entries.get(key) ?? { owner, key };
    entries.set(key, entry);
    return entry;
  }
}
