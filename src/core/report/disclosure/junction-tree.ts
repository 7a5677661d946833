import { EMPTY_SCOPE, includes, isWithin, type Scope, type Variable, VARIABLES, variablesOf } from './scope';

/** Tables that between them hold every published count, and where they meet. */
export interface JunctionTree {
  readonly cliques: readonly Scope[];
  /** Pairs of cliques (numbers into `cliques`) that must agree on the counts of the scope they share. */
  readonly links: readonly { readonly one: number; readonly other: number; readonly shared: Scope }[];
}

/**
 * Splits the space of all cells into small tables that say just as much. If the published scopes are area × month and
 * category, a reader can learn nothing about the cells of area × month × category beyond what the two tables and
 * their common total tell: to any two tables that agree on what they share there is a table of both (graphical
 * models: Lauritzen, "Graphical Models", chapter 2). So the equations stay as small as the published tables.
 */
export function buildJunctionTree(scopes: readonly Scope[]): JunctionTree {
  const cliques = findCliques(scopes);
  const links: { one: number; other: number; shared: Scope }[] = [];
  const joined = new Set([0]);
  while (joined.size < cliques.length) {
    // A spanning tree of greatest overlaps has every variable on connected cliques.
    let best: { one: number; other: number; shared: Scope } | undefined;
    for (const one of joined) {
      for (let other = 0; other < cliques.length; other++) {
        if (joined.has(other)) continue;
        const shared = cliques[one]! & cliques[other]!;
        if (!best || count(shared) > count(best.shared)) best = { one, other, shared };
      }
    }
    links.push(best!);
    joined.add(best!.other);
  }
  return { cliques, links };
}

/** The maximal cliques of the scopes' graph, made chordal by eliminating the variable with fewest missing edges. */
function findCliques(scopes: readonly Scope[]): Scope[] {
  const neighbours = new Map<Variable, Scope>();
  for (const variable of VARIABLES) {
    const around = scopes.filter((scope) => includes(scope, variable)).reduce((all, scope) => all | scope, 0);
    if (around !== EMPTY_SCOPE) neighbours.set(variable, around);
  }
  const found: Scope[] = [];
  while (neighbours.size > 0) {
    const [variable, clique] = [...neighbours].reduce((best, next) =>
      missingEdges(next[1], neighbours) < missingEdges(best[1], neighbours) ? next : best,
    );
    found.push(clique);
    neighbours.delete(variable);
    const rest = clique & ~bitOf(variable);
    for (const other of variablesOf(rest)) {
      neighbours.set(other, (neighbours.get(other)! | rest) & ~bitOf(variable));
    }
  }
  const maximal = found.filter((clique, index) =>
    found.every((other, at) => at === index || !isWithin(clique, other) || (other === clique && at > index)),
  );
  return maximal.length > 0 ? maximal : [EMPTY_SCOPE];
}

function missingEdges(clique: Scope, neighbours: ReadonlyMap<Variable, Scope>): number {
  return variablesOf(clique).reduce((sum, variable) => sum + count(clique & ~neighbours.get(variable)!), 0);
}

function bitOf(variable: Variable): Scope {
  return 1 << VARIABLES.indexOf(variable);
}

function count(scope: Scope): number {
  return variablesOf(scope).length;
}
