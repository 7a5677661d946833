import type { CellSpace } from './cell-space';
import { chooseWithheld } from './choose-withheld';
import { CountBlock, type MovementRules, type ToldCount } from './count-block';
import { buildEquations, type PublishedCount } from './count-equations';
import { type Effort, EffortSpent } from './effort';
import { findImpliedCounts } from './implied-counts';
import { NOTICEABLE } from './linear-program';
import { type DisclosurePolicy, isSmall, requiredWidth, roundCount, ROUNDING_REACH } from './policy';
import type { CountProtection } from './protect-counts';
import { isWithin, scopeOf } from './scope';
import { splitEquations } from './split-blocks';
import type { Secret } from './withholding';

/**
 * Decides which counts of one measure are withheld under a policy other than `off`, so that the small ones cannot be
 * worked out. Throws `EffortSpent` where that takes too much reckoning.
 */
export function keepSmallCounts(
  counts: readonly PublishedCount[],
  space: CellSpace,
  policy: DisclosurePolicy,
  effort: Effort,
): CountProtection {
  const suppresses = policy.method === 'suppress';
  const primary = Uint8Array.from(counts, ({ value }) =>
    suppresses && isSmall(value, policy.threshold) ? 1 : 0,
  );
  const withheld = Uint8Array.from(primary);
  const told = tellCounts(counts, suppresses);
  const implied = findImpliedCounts(counts, space, (value) => isSmall(value, policy.threshold), effort);
  const width = requiredWidth(policy);
  const equations = buildEquations(counts, space, suppresses, effort);
  const homes = new Map<number, { block: CountBlock; number: number; rules: MovementRules }>();
  for (const separate of splitEquations(equations)) {
    const { members } = separate;
    const block = new CountBlock(
      separate,
      members.map((count) => told[count]!),
      effort,
    );
    const numberOf = new Map(members.map((count, number) => [count, number]));
    const secrets: Secret[] = [];
    for (const sum of implied) {
      if (!numberOf.has(sum[0]!.index)) continue;
      secrets.push({ sum: sum.map(({ index, times }) => ({ index: numberOf.get(index)!, times })), width });
    }
    if (!suppresses) {
      members.forEach((count, number) => {
        if (isSmall(counts[count]!.value, policy.threshold)) {
          secrets.push({ sum: [{ index: number, times: 1 }], width });
        }
      });
    }
    const primaryHere = Uint8Array.from(members, (count) => primary[count]!);
    const chosen = chooseWithheld(block, primaryHere, secrets, width);
    members.forEach((count, number) => {
      withheld[count] = chosen[number]!;
      homes.set(count, { block, number, rules: { withheld: chosen } });
    });
  }
  /** Whether a count can be, for readers, so much higher or lower than it is; true where that is too hard to say. */
  const canMove = (count: number, upwards: boolean, amount: number): boolean => {
    const home = homes.get(count);
    if (!home) return false;
    const { block, number, rules } = home;
    try {
      return block.move([{ index: number, times: 1 }], upwards, amount, rules).reached > amount - NOTICEABLE;
    } catch (error) {
      if (error instanceof EffortSpent) return true;
      throw error;
    }
  };
  return {
    withheld,
    primary,
    isKnownAtMost: (count, value) => {
      const amount = Math.floor(value) + 1 - counts[count]!.value;
      return amount > 0 && !canMove(count, true, amount);
    },
    isKnownAbove: (count, value) => {
      const amount = counts[count]!.value - value;
      return amount > 0 && !canMove(count, false, amount);
    },
  };
}

/** The information lost with a count is its value; that of a grand total is more than all else together. */
export function tellCounts(counts: readonly PublishedCount[], suppresses: boolean): ToldCount[] {
  const isGrandTotal = ({ form }: PublishedCount) => isWithin(form.scope, scopeOf('year'));
  const others = counts.reduce((sum, count) => (isGrandTotal(count) ? sum : sum + count.value), 0);
  return counts.map((count) => {
    const { value } = count;
    const weight = isGrandTotal(count) ? others + value : value;
    if (suppresses) return { value, lowest: 1, shownLow: value, shownHigh: value, weight };
    const rounded = roundCount(value);
    const shownLow = Math.max(0, rounded - ROUNDING_REACH);
    return { value, lowest: 0, shownLow, shownHigh: rounded + ROUNDING_REACH, weight: weight + 1 };
  });
}
