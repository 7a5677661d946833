import { compareText } from '../language/compare-text';
import type { CheckContext } from './check-context';
import { NumberSteps, type Steps } from './number-steps';
import { referenceSequences, type Sequence } from './reference-sequences';

/** The numbers of one table behind one prefix. */
export interface ChainLink {
  /** Index into `Recognition.layouts`. */
  readonly layout: number;
  readonly sequence: Sequence;
}

/** Tables with more numbers in common than this, as a share of the shorter one's, each count for themselves. */
const MOST_IN_COMMON = 0.1;

/** The numbers behind one prefix in all tables of one log: a log kept in monthly sheets goes on from one to the next. */
export class ReferenceChain {
  readonly prefix: string;
  /** In the order of the tables. */
  readonly links: ChainLink[];
  #numbers: Float64Array | undefined;

  constructor(link: ChainLink) {
    this.prefix = link.sequence.prefix;
    this.links = [link];
  }

  add(link: ChainLink): void {
    this.links.push(link);
    this.#numbers = undefined;
  }

  /** Whether a table has hardly a number in common with those of the chain. */
  isApartFrom(sequence: Sequence): boolean {
    if (this.links.every((link) => areApart(link.sequence, sequence))) return true;
    return areMostlyDifferent(this.#allNumbers(), sequence.used());
  }

  /** How the numbers of all tables follow each other. Where one table ends before the next begins, nothing is joined. */
  steps(): Steps {
    const sequences = this.links
      .map(({ sequence }) => sequence)
      .sort((one, other) => one.numbers[0]! - other.numbers[0]!);
    const areInOrder = sequences.every((own, at) => at === 0 || areApart(sequences[at - 1]!, own));
    if (areInOrder) return stepsThrough(sequences);
    const numbers = this.#allNumbers();
    const steps = NumberSteps.of(numbers);
    return { distinct: steps.distinct, ones: steps.ones, gaps: () => steps.gaps(numbers) };
  }

  #allNumbers(): Float64Array {
    this.#numbers ??= join(this.links.map(({ sequence }) => sequence.used()));
    return this.#numbers;
  }
}

/**
 * Joins the sequences of tables to those of logs: same prefix, and hardly a number in common – sheets that begin again at
 * 1 are sequences of their own. A prefix without a letter is joined within a workbook only: other logs have it too.
 */
export function referenceChains(context: CheckContext): ReferenceChain[] {
  const chains = new Map<string, ReferenceChain[]>();
  for (const [layout, sequences] of context.index(referenceSequences)) {
    // By their prefixes, not as they were met: rows that change may be met in another order.
    for (const sequence of [...sequences.values()].sort(byPrefix)) {
      const { prefix } = sequence;
      const workbook = context.recognition.workbookOfGrid[context.layout(layout).grid]!;
      const key = /\p{L}/u.test(prefix) ? prefix : `${workbook} ${prefix}`;
      const ofKey = chains.get(key) ?? [];
      chains.set(key, ofKey);
      const chain = ofKey.find((one) => one.isApartFrom(sequence));
      if (chain) chain.add({ layout, sequence });
      else ofKey.push(new ReferenceChain({ layout, sequence }));
    }
  }
  return [...chains.values()].flat();
}

/** Where a number of a chain stands first: its table and row. */
export function placeOfNumber(
  { links }: ReferenceChain,
  number: number,
): { readonly layout: number; readonly row: number } {
  for (const { layout, sequence } of links) {
    const at = sequence.find(number);
    if (at !== undefined) return { layout, row: sequence.rows[at]! };
  }
  throw new RangeError(`No reference ends in ${number}.`);
}

function byPrefix(one: Sequence, other: Sequence): number {
  return compareText(one.prefix, other.prefix);
}

/** The steps through sequences of which each begins behind the one before it. */
function stepsThrough(sequences: readonly Sequence[]): Steps {
  const between = sequences
    .slice(1)
    .map((own, at) => ({ before: lastOf(sequences[at]!), behind: own.numbers[0]! }));
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
  const isOne = ({ before, behind }: (typeof between)[number]): boolean => behind === before + 1;
  return {
    distinct: sum(sequences.map(({ steps }) => steps.distinct)),
    ones: sum(sequences.map(({ steps }) => steps.ones)) + between.filter(isOne).length,
    gaps: () =>
      sequences.flatMap((own, at) => [
        ...own.steps.gaps(own.used()),
        ...between.slice(at, at + 1).filter((step) => !isOne(step)),
      ]),
  };
}

function lastOf({ numbers, length }: Sequence): number {
  return numbers[length - 1]!;
}

/** Whether one sequence ends before the other begins. */
function areApart(one: Sequence, other: Sequence): boolean {
  return lastOf(one) < other.numbers[0]! || lastOf(other) < one.numbers[0]!;
}

/** Whether two lists of numbers in their order have hardly any in common. */
function areMostlyDifferent(one: Float64Array, other: Float64Array): boolean {
  const most = MOST_IN_COMMON * Math.min(one.length, other.length);
  let [left, right, common] = [0, 0, 0];
  while (left < one.length && right < other.length) {
    const difference = one[left]! - other[right]!;
    if (difference === 0) common++;
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
  return common <= most;
}

function join(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return lists.length > 1 ? all.sort() : all;
}
