import { type Happening, reduce } from './reduce';
import { NEW_WORK, type Work } from './work';

/** The work, for whoever watches it. */
export interface Store {
  readonly work: () => Work;
  readonly happen: (happening: Happening) => void;
  /** Calls back after each change; gives what ends that. */
  readonly watch: (onChange: () => void) => () => void;
}

/** Makes a store with new work. */
export function createStore(initial: Work = NEW_WORK): Store {
  let work = initial;
  const watchers = new Set<() => void>();
  return {
    work: () => work,
    happen: (happening) => {
      const next = reduce(work, happening);
      if (next === work) return;
      work = next;
      for (const onChange of watchers) onChange();
    },
    watch: (onChange) => {
      watchers.add(onChange);
      return () => {
        watchers.delete(onChange);
      };
    },
  };
}
