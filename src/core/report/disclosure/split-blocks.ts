import type { CountEquations, Term } from './count-equations';

/** Equations that share no cell with any others, and which counts they are about. */
export interface SeparateEquations extends CountEquations {
  /** Numbers of the counts in the whole; `counts` follows this order. */
  readonly members: readonly number[];
}

/** Takes equations apart into those that have nothing to do with each other, such as those of two years. */
export function splitEquations(equations: CountEquations): SeparateEquations[] {
  const parent = equations.cells.map((_, cell) => cell);
  const rootOf = (cell: number): number => {
    let root = cell;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = cell; at !== root;) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (const terms of [...equations.counts, ...equations.links]) {
    for (const { index } of terms) parent[rootOf(index)] = rootOf(terms[0]!.index);
  }
  const groups = new Map<number, MutableEquations>();
  const newNumbers = new Int32Array(equations.cells.length);
  equations.cells.forEach((value, cell) => {
    const root = rootOf(cell);
    let group = groups.get(root);
    if (!group) groups.set(root, (group = { cells: [], counts: [], links: [], members: [] }));
    newNumbers[cell] = group.cells.push(value) - 1;
  });
  const renumber = (terms: readonly Term[]) =>
    terms.map(({ index, times }) => ({ index: newNumbers[index]!, times }));
  equations.counts.forEach((terms, count) => {
    if (terms.length === 0) return;
    const group = groups.get(rootOf(terms[0]!.index))!;
    group.counts.push(renumber(terms));
    group.members.push(count);
  });
  for (const terms of equations.links) groups.get(rootOf(terms[0]!.index))!.links.push(renumber(terms));
  return [...groups.values()].filter((group) => group.members.length > 0);
}

interface MutableEquations {
  readonly cells: number[];
  readonly counts: Term[][];
  readonly links: Term[][];
  readonly members: number[];
}
