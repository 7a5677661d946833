import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { buildJunctionTree } from '../../../../src/core/report/disclosure/junction-tree';
import {
  EMPTY_SCOPE,
  includes,
  isWithin,
  scopeOf,
  VARIABLES,
} from '../../../../src/core/report/disclosure/scope';

describe('the junction tree', () => {
  test('of tables that share nothing holds each by itself, agreeing on the whole', () => {
    const [places, categories] = [scopeOf('area'), scopeOf('category')];
    const { cliques, links } = buildJunctionTree([places, categories]);
    expect(new Set(cliques)).toEqual(new Set([places, categories]));
    expect(links.map(({ shared }) => shared)).toEqual([EMPTY_SCOPE]);
  });

  test('of tables that share a variable has them agree on it', () => {
    const { cliques, links } = buildJunctionTree([scopeOf('area', 'category'), scopeOf('area', 'source')]);
    expect(cliques).toHaveLength(2);
    expect(links.map(({ shared }) => shared)).toEqual([scopeOf('area')]);
  });

  test('of three tables in a ring is one table of all', () => {
    const ring = [scopeOf('area', 'category'), scopeOf('category', 'source'), scopeOf('source', 'area')];
    expect(buildJunctionTree(ring)).toEqual({ cliques: [scopeOf('area', 'category', 'source')], links: [] });
  });

  test('of nothing but totals, or of nothing, is the whole', () => {
    expect(buildJunctionTree([EMPTY_SCOPE])).toEqual({ cliques: [EMPTY_SCOPE], links: [] });
    expect(buildJunctionTree([])).toEqual({ cliques: [EMPTY_SCOPE], links: [] });
  });

  test('holds every scope, is a tree, and has each variable on tables that are linked through it', () => {
    const scope = fc.subarray([...VARIABLES]).map((variables) => scopeOf(...variables));
    fc.assert(
      fc.property(fc.array(scope, { maxLength: 8 }), (scopes) => {
        const { cliques, links } = buildJunctionTree(scopes);
        for (const one of scopes) expect(cliques.some((clique) => isWithin(one, clique))).toBe(true);
        cliques.forEach((one, index) => {
          for (const other of cliques.toSpliced(index, 1)) expect(isWithin(one, other)).toBe(false);
        });
        expect(links).toHaveLength(cliques.length - 1);
        for (const { one, other, shared } of links) expect(shared).toBe(cliques[one]! & cliques[other]!);
        expect(countGroups(cliques.keys(), links)).toBe(1);
        for (const variable of VARIABLES) {
          const holders = [...cliques.keys()].filter((clique) => includes(cliques[clique]!, variable));
          const through = links.filter(({ shared }) => includes(shared, variable));
          expect(countGroups(holders, through)).toBe(Math.min(1, holders.length));
        }
      }),
      { seed: 41, numRuns: 500 },
    );
  });
});

/** Into how many groups the links leave these cliques. */
function countGroups(
  cliques: Iterable<number>,
  links: readonly { readonly one: number; readonly other: number }[],
): number {
  const groupOf = new Map(Array.from(cliques, (clique) => [clique, clique]));
  for (const { one, other } of links) {
    const [from, to] = [groupOf.get(one), groupOf.get(other)!];
    for (const [clique, group] of groupOf) if (group === from) groupOf.set(clique, to);
  }
  return new Set(groupOf.values()).size;
}
