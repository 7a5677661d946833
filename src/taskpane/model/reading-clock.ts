import type { Store } from './store';

/** Tells how far a reading has come, and for how long it has gone on. */
export class ReadingClock {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #begun: number;

  constructor(store: Store, { now }: { readonly now: () => number }) {
    this.#store = store;
    this.#now = now;
    this.#begun = now();
  }

  tell(what: string, rows?: { readonly rowsRead: number; readonly rowsInAll: number }): void {
    const elapsed = this.#now() - this.#begun;
    this.#store.happen({ type: 'reading', reading: { what, ...rows, elapsed } });
  }

  end(): void {
    this.#store.happen({ type: 'reading' });
  }
}
