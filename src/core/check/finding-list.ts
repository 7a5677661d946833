import type { CheckContext } from './check-context';
import type { Effects } from './effects';
import { type Bearing, type Finding, type Occurrence, SEVERITIES } from './finding';
import type { Rule } from './rule';
import { silencer } from './silence';

/** What one rule found that bears on the same: so many incidents of an area and year. */
export interface Pile {
  readonly bearing: Bearing;
  /** Numbers of what was found, as the rule's `tell` takes them; they rise. */
  readonly items: readonly number[];
}

/** What one rule found. */
export interface Found {
  readonly rule: Rule;
  readonly piles: readonly Pile[];
  /** Puts what was found into words for sentences, in the order given. */
  readonly tell: (context: CheckContext, items: readonly number[]) => Iterable<Occurrence>;
}

/** Piles of one rule and weight. */
interface Batch {
  readonly found: Found;
  /** The rule's place among the rules. */
  readonly order: number;
  readonly share: number;
  readonly piles: readonly Pile[];
}

/**
 * Findings in their order: the gravest first, then what changes most, then in the order of the rules. They are made while
 * somebody goes through them, and not kept: a log with many slips has a hundred thousand.
 */
export class FindingList implements Iterable<Finding> {
  readonly length: number;
  readonly #context: CheckContext;
  readonly #batches: readonly Batch[];

  constructor(found: readonly Found[], context: CheckContext) {
    this.#context = context;
    this.#batches = orderPiles(found, context.effects);
    this.length = found.reduce(
      (sum, { piles }) => sum + piles.reduce((ofRule, { items }) => ofRule + items.length, 0),
      0,
    );
  }

  *[Symbol.iterator](): Generator<Finding> {
    const context = this.#context;
    const reasonToSilence = silencer(context.recognition);
    for (const { found, piles } of this.#batches) {
      const { id, severity, fix } = found.rule;
      const silence = reasonToSilence(id);
      for (const { places: told, parameters, effect } of found.tell(context, itemsOf(piles))) {
        const places = typeof told === 'function' ? told(context) : told;
        const silenced = silence?.(places);
        yield {
          rule: id,
          severity,
          places,
          parameters,
          ...(effect && { effect: context.effects.shareOf(effect) }),
          ...(fix && { fix }),
          ...(silenced !== undefined && { silenced }),
        };
      }
    }
  }
}

function itemsOf(piles: readonly Pile[]): readonly number[] {
  if (piles.length === 1) return piles[0]!.items;
  return piles.flatMap(({ items }) => items).sort((one, other) => one - other);
}

function orderPiles(found: readonly Found[], effects: Effects): Batch[] {
  const single = found.flatMap((ofRule, order) =>
    ofRule.piles.map((pile): Batch => {
      const { share = 0 } = effects.shareOf(pile.bearing);
      return { found: ofRule, order, share, piles: [pile] };
    }),
  );
  const batches: Batch[] = [];
  for (const batch of single.sort(compareBatches)) {
    const last = batches.at(-1);
    if (!last || compareBatches(last, batch) !== 0) batches.push(batch);
    else batches[batches.length - 1] = { ...last, piles: [...last.piles, ...batch.piles] };
  }
  return batches;
}

function compareBatches(one: Batch, other: Batch): number {
  return (
    SEVERITIES.indexOf(one.found.rule.severity) - SEVERITIES.indexOf(other.found.rule.severity) ||
    other.piles[0]!.bearing.incidents - one.piles[0]!.bearing.incidents ||
    other.share - one.share ||
    one.order - other.order
  );
}
