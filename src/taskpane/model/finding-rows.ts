import type { FindingGroup } from '../analysis/finding-shelf';
import type { FindingPlace } from './work';

/** One line of the list of findings. */
export type FindingRow =
  | { readonly kind: 'group'; readonly group: FindingGroup; readonly isOpen: boolean }
  | { readonly kind: 'finding'; readonly place: FindingPlace };

/** The list of findings as lines: groups, and the findings of those that are open. No line is made before it is asked for. */
export class FindingRows {
  readonly length: number;
  readonly #groups: readonly FindingGroup[];
  readonly #open: ReadonlySet<string>;
  /** The line of each group. */
  readonly #starts: readonly number[];

  constructor(groups: readonly FindingGroup[], open: ReadonlySet<string>) {
    this.#groups = groups;
    this.#open = open;
    const starts: number[] = [];
    let line = 0;
    for (const { key, found } of groups) {
      starts.push(line);
      line += 1 + (open.has(key) ? found : 0);
    }
    this.#starts = starts;
    this.length = line;
  }

  /** The row on a line below `length`. */
  at(line: number): FindingRow {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#starts[middle]! <= line) low = middle;
      else high = middle - 1;
    }
    const group = this.#groups[low]!;
    const index = line - this.#starts[low]! - 1;
    if (index < 0) return { kind: 'group', group, isOpen: this.#open.has(group.key) };
    return { kind: 'finding', place: { group: group.key, index } };
  }

  /** The line of a finding; `undefined` where its group is closed or gone. */
  lineOf({ group, index }: FindingPlace): number | undefined {
    const at = this.#groups.findIndex(({ key }) => key === group);
    return at < 0 || !this.#open.has(group) ? undefined : this.#starts[at]! + 1 + index;
  }
}
