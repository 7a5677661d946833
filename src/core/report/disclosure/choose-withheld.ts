import type { CountBlock } from './count-block';
import type { Term } from './count-equations';
import { EffortSpent } from './effort';
import { NOTICEABLE } from './linear-program';
import { type Secret, Withholding } from './withholding';

/**
 * How many exchanges are tried to lower the weight, times the counts of the block: enough to settle small blocks,
 * where one count more is much. In large ones they hardly ever gain anything, and each costs more.
 */
const EXCHANGE_EFFORT = 1600;

/**
 * Chooses the counts to withhold so that no secret of the block can be worked out: the primary ones, and others that
 * protect them, of little weight together. In three steps: for each secret that is open, the cheapest counts that
 * would cover it; then every count is shown again that turns out not to be needed; then single counts are exchanged
 * for cheaper ones. It is the cell suppression problem (Fischetti and Salazar-González 2000), solved greedily. Throws
 * `EffortSpent` where it costs too much, or where no choice is certain to keep them.
 */
export function chooseWithheld(
  block: CountBlock,
  primary: Uint8Array,
  implied: readonly Secret[],
  width: number,
): Uint8Array {
  const free = new Uint8Array(block.counts.length);
  const plan = new Withholding(block, primary, implied, width);
  secure(plan, free);
  showUnneeded(plan);
  improve(plan);
  // What was learnt on the way is not trusted: the outcome is looked at afresh.
  const outcome = new Withholding(block, primary, implied, width);
  outcome.withhold(plan.secondaries());
  if (!secure(outcome, free)) throw new EffortSpent();
  return outcome.withheld;
}

/** Withholds more counts until every secret is kept. False where that needs barred counts. */
function secure(plan: Withholding, barred: Uint8Array): boolean {
  for (;;) {
    let changed = false;
    for (const secret of plan.openSecrets()) {
      const cover = cheapestCover(plan, secret, barred);
      if (!cover) return false;
      plan.withhold(cover.counts);
      plan.remember(cover.moves);
      if (!plan.isKept(secret)) throw new EffortSpent();
      changed = true;
    }
    if (!changed) return true;
  }
}

interface Cover {
  readonly counts: readonly number[];
  readonly moves: readonly Term[];
  readonly weight: number;
}

/** The counts to withhold so that a secret is wide enough: by letting it be higher, or lower, whichever costs less. */
function cheapestCover(plan: Withholding, secret: number, barred: Uint8Array): Cover | undefined {
  const up = findCover(plan, secret, true, barred);
  const down = findCover(plan, secret, false, barred);
  return !down || (up && up.weight <= down.weight) ? up : down;
}

function findCover(
  plan: Withholding,
  secret: number,
  upwards: boolean,
  barred: Uint8Array,
): Cover | undefined {
  const { block, withheld, secrets } = plan;
  const amount = plan.missing(secret, upwards);
  const attempt = (without: Uint8Array): Cover | undefined => {
    const { reached, moves } = block.move(secrets[secret]!.sum, upwards, amount, {
      withheld,
      barred: without,
    });
    if (reached < amount - NOTICEABLE) return undefined;
    const counts = moves.flatMap(({ index, times }) =>
      withheld[index] === 0 && isBeyond(block, index, times) ? [index] : [],
    );
    return { counts, moves, weight: weightOf(block, counts) };
  };
  let cover = attempt(barred);
  if (!cover) return undefined;
  // The programme spreads a movement over many counts where that is no dearer: leave out those it can do without.
  const only = Uint8Array.from(withheld, (flag, count) =>
    flag === 1 || cover!.counts.includes(count) ? 0 : 1,
  );
  for (const count of byWeight(block, cover.counts)) {
    if (!cover.counts.includes(count)) continue;
    only[count] = 1;
    const smaller = attempt(only);
    if (smaller) cover = smaller;
    else only[count] = 0;
  }
  return cover;
}

/** Shows every count again without which all secrets are still kept, the dearest first. */
function showUnneeded(plan: Withholding): void {
  for (const count of byWeight(plan.block, plan.secondaries())) {
    if (plan.withheld[count] === 0) continue;
    const before = plan.snapshot();
    plan.show(count);
    if (!settle(plan)) plan.restore(before);
  }
}

/** Shows withheld counts that readers can work out anyway; false where one of them is a secret for good. */
function settle(plan: Withholding): boolean {
  for (;;) {
    let changed = false;
    for (const secret of plan.openSecrets()) {
      const { whileWithheld } = plan.secrets[secret]!;
      if (whileWithheld === undefined) return false;
      plan.show(whileWithheld);
      changed = true;
    }
    if (!changed) return true;
  }
}

/**
 * Looks for exchanges that lower the weight: first showing a dear count and withholding others for it, then
 * withholding a cheap one so that dearer ones need not be. Starts anew after each that does.
 */
function improve(plan: Withholding): void {
  const counts = plan.block.counts.map((_, count) => count);
  let triesLeft = Math.ceil(EXCHANGE_EFFORT / counts.length);
  for (;;) {
    const dear = byWeight(plan.block, plan.secondaries());
    const cheap = byWeight(plan.block, counts)
      .reverse()
      .filter((count) => plan.withheld[count] === 0 && plan.block.counts[count]!.weight < plan.weight());
    const exchanges = [
      ...dear.map((count) => () => doWithout(plan, count)),
      ...cheap.map((count) => () => startWith(plan, count)),
    ];
    const hasImproved = exchanges.some((exchange) => triesLeft-- > 0 && lowersWeight(plan, exchange));
    if (!hasImproved) return;
  }
}

/** Carries an exchange out where it lowers the weight; else leaves everything as it was. */
function lowersWeight(plan: Withholding, exchange: () => boolean): boolean {
  const before = plan.snapshot();
  const weight = plan.weight();
  if (exchange() && plan.weight() < weight) return true;
  plan.restore(before);
  return false;
}

function doWithout(plan: Withholding, count: number): boolean {
  const barred = new Uint8Array(plan.block.counts.length);
  barred[count] = 1;
  plan.show(count);
  if (!secure(plan, barred)) return false;
  showUnneeded(plan);
  return true;
}

function startWith(plan: Withholding, count: number): boolean {
  plan.withhold([count]);
  showUnneeded(plan);
  return true;
}

/** Whether a movement takes a count out of what its number can stand for while it is shown. */
function isBeyond(block: CountBlock, count: number, move: number): boolean {
  const { value, shownLow, shownHigh } = block.counts[count]!;
  return value + move > shownHigh + NOTICEABLE || value + move < shownLow - NOTICEABLE;
}

function byWeight(block: CountBlock, counts: readonly number[]): number[] {
  return [...counts].sort(
    (one, other) => block.counts[other]!.weight - block.counts[one]!.weight || one - other,
  );
}

function weightOf(block: CountBlock, counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + block.counts[count]!.weight, 0);
}
