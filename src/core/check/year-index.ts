import type { CheckContext } from './check-context';
import type { Difference } from './compare-inputs';

/** A year before and after a change. */
export interface YearChange {
  readonly before: CheckContext;
  readonly after: CheckContext;
  readonly difference: Difference;
}

/**
 * Something rules look up that takes a pass over the whole year to make and little to keep up to date. What is given to
 * `update` may be changed and given back: nobody asks for it as it was.
 */
export interface Index<Content> {
  readonly build: (context: CheckContext) => Content;
  /** What `build` would make of the year after the change. */
  readonly update: (content: Content, change: YearChange) => Content;
}
