import { Model } from '@ironcalc/wasm';

/** Which functions the library knows; each is asked about once. */
export class KnownFunctions {
  readonly #isKnown = new Map<string, boolean>();

  /** Those of some names that the library does not know. */
  unknownIn(names: Iterable<string>): ReadonlySet<string> {
    const all = new Set(names);
    const asked = [...all].filter((name) => !this.#isKnown.has(name));
    if (asked.length > 0) this.#ask(asked);
    return new Set([...all].filter((name) => !this.#isKnown.get(name)));
  }

  #ask(names: readonly string[]): void {
    const model = new Model('functions', 'en', 'UTC', 'en');
    try {
      for (const [index, name] of names.entries()) model.setUserInput(0, index + 1, 1, `=${name}()`);
      model.evaluate();
      for (const [index, name] of names.entries()) {
        this.#isKnown.set(name, model.getFormattedCellValue(0, index + 1, 1) !== '#NAME?');
      }
    } finally {
      model.free();
    }
  }
}
