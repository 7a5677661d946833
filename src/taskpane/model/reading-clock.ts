import type { Store } from './store';
import type { ReadingState } from './work';

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

  tell(what: string, details?: Pick<ReadingState, 'rowsRead' | 'rowsInAll' | 'hint'>): void {
    const elapsed = this.#now() - this.#begun;
    this.#store.happen({ type: 'reading', reading: { what, ...details, elapsed } });
  }

  end(): void {
    this.#store.happen({ type: 'reading' });
  }
}
