import { addToGroup } from '../../group-by';
import type { CellSpace } from './cell-space';
import { buildJunctionTree } from './junction-tree';
import type { Effort } from './effort';
import type { LinearForm } from './linear-form';
import { EMPTY_SCOPE, isWithin } from './scope';

/** A count that is published somewhere, once, however many figures use it. */
export interface PublishedCount {
  readonly form: LinearForm;
  readonly value: number;
}

/** One summand: a number of something, taken so many times. */
export interface Term {
  readonly index: number;
  readonly times: number;
}

/** What readers can reckon with: unknown cells, and how counts and equations are made of them. Cells are never negative. */
export interface CountEquations {
  /** The true values of the cells, which readers do not know. */
  readonly cells: readonly number[];
  /** For each count its cells. A count without any is known to be zero. */
  readonly counts: readonly (readonly Term[])[];
  /** Sums of cells that are 0: two tables agree on what they share. */
  readonly links: readonly (readonly Term[])[];
}

/**
 * Sets up the equations of one measure. Cells that no published count tells apart are one cell. Where zeros are shown
 * as they are (`zerosAreKnown`), the cells of a count of 0 are known and left out. Throws `EffortSpent`.
 */
export function buildEquations(
  counts: readonly PublishedCount[],
  space: CellSpace,
  zerosAreKnown: boolean,
  effort: Effort,
): CountEquations {
  const scopes = counts.map((count) => count.form.scope);
  const tree = buildJunctionTree([...scopes, space.whenAndWhere(scopes) ?? EMPTY_SCOPE]);
  const cells: number[] = [];
  const countTerms: Term[][] = counts.map(() => []);
  const linkTerms = new Map<string, Term[]>();
  const homes = counts.map(({ form }) => tree.cliques.findIndex((clique) => isWithin(form.scope, clique)));
  tree.cliques.forEach((clique, cliqueIndex) => {
    const members = counts.flatMap((count, index) =>
      homes[index] === cliqueIndex
        ? [{ index, count, projection: space.projection(clique, count.form.scope) }]
        : [],
    );
    const links = tree.links.flatMap(({ one, other, shared }, index) =>
      one === cliqueIndex || other === cliqueIndex
        ? [{ index, times: one === cliqueIndex ? 1 : -1, projection: space.projection(clique, shared) }]
        : [],
    );
    effort.spend(space.domain(clique).size * (members.length + links.length));
    const sums = space.tabulate(clique);
    const merged = new Map<string, number>();
    sums.forEach((sum, position) => {
      const belongs: { index: number; times: number; isZero: boolean }[] = [];
      for (const { index, count, projection } of members) {
        const times = count.form.coefficients[projection[position]!]!;
        if (times !== 0) belongs.push({ index, times, isZero: count.value === 0 });
      }
      if (zerosAreKnown && belongs.some((member) => member.isZero)) return;
      const meets = links.map((link) => ({ ...link, place: `${link.index}@${link.projection[position]!}` }));
      const signature = JSON.stringify([
        belongs.map(({ index, times }) => [index, times]),
        meets.map(({ place }) => place),
      ]);
      const known = merged.get(signature);
      if (known !== undefined) {
        cells[known]! += sum;
        return;
      }
      const cell = cells.length;
      merged.set(signature, cell);
      cells.push(sum);
      for (const { index, times } of belongs) countTerms[index]!.push({ index: cell, times });
      for (const { place, times } of meets) addToGroup(linkTerms, place, { index: cell, times });
    });
  });
  return { cells, counts: countTerms, links: [...linkTerms.values()] };
}
