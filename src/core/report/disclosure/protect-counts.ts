import type { CellSpace } from './cell-space';
import type { PublishedCount } from './count-equations';
import { Effort, EffortSpent } from './effort';
import { keepSmallCounts } from './keep-small-counts';
import { type DisclosurePolicy, isSmall } from './policy';
import type { Scope } from './scope';

/** What becomes of the counts of one measure. Arrays follow the counts. */
export interface CountProtection {
  readonly withheld: Uint8Array;
  /** Whether a count is withheld because it is small itself. */
  readonly primary: Uint8Array;
  /** Whether every reader can work out that a withheld count is at most so high. */
  readonly isKnownAtMost: (count: number, value: number) => boolean;
  /** Whether every reader can work out that a withheld count is higher. */
  readonly isKnownAbove: (count: number, value: number) => boolean;
}

/** Some thirty times what a report of twenty areas takes; some ten seconds. */
const REASONABLE_EFFORT = 3e9;

/**
 * Decides which counts of one measure are withheld under a policy other than `off`. Where the tables are entangled
 * too far to be reckoned with (three dimensions crossed in a circle), the finest of them are withheld whole, as if
 * they had never been published, until the rest can be: more is withheld, never less protected.
 */
export function protectCounts(
  counts: readonly PublishedCount[],
  space: CellSpace,
  policy: DisclosurePolicy,
  effort = REASONABLE_EFFORT,
): CountProtection {
  let kept = counts.map((_, index) => index);
  for (;;) {
    try {
      const protection = keepSmallCounts(
        kept.map((index) => counts[index]!),
        space,
        policy,
        new Effort(effort),
      );
      return spread(protection, kept, counts, policy);
    } catch (error) {
      if (!(error instanceof EffortSpent) || kept.length === 0) throw error;
      const finest = finestScope(
        kept.map((index) => counts[index]!.form.scope),
        space,
      );
      kept = kept.filter((index) => counts[index]!.form.scope !== finest);
    }
  }
}

/** The protection of those counts that were reckoned with, as one of all: the others are withheld. */
function spread(
  protection: CountProtection,
  kept: readonly number[],
  counts: readonly PublishedCount[],
  policy: DisclosurePolicy,
): CountProtection {
  const numberOf = new Map(kept.map((index, number) => [index, number]));
  const flags = (read: (number: number) => number | undefined, other: (index: number) => number) =>
    Uint8Array.from(counts, (_, index) => {
      const number = numberOf.get(index);
      return (number === undefined ? undefined : read(number)) ?? other(index);
    });
  const suppresses = policy.method === 'suppress';
  const isPrimary = (index: number) =>
    suppresses && isSmall(counts[index]!.value, policy.threshold) ? 1 : 0;
  const knows =
    (question: CountProtection['isKnownAbove']): CountProtection['isKnownAbove'] =>
    (count, value) => {
      const number = numberOf.get(count);
      return number !== undefined && question(number, value);
    };
  return {
    withheld: flags(
      (number) => protection.withheld[number],
      () => 1,
    ),
    primary: flags((number) => protection.primary[number], isPrimary),
    isKnownAtMost: knows(protection.isKnownAtMost),
    isKnownAbove: knows(protection.isKnownAbove),
  };
}

/** The scope that breaks counts down the furthest. */
function finestScope(scopes: readonly Scope[], space: CellSpace): Scope {
  return scopes.reduce((finest, scope) =>
    space.domain(scope).size > space.domain(finest).size ? scope : finest,
  );
}
