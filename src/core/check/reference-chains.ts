import type { CheckContext } from './check-context';
import { referenceSequences, type Sequence } from './reference-sequences';

/** The numbers of one table behind one prefix. */
export interface ChainLink {
  /** Index into `Recognition.layouts`. */
  readonly layout: number;
  readonly sequence: Sequence;
}

/** The numbers behind one prefix in all tables of one log: a log kept in monthly sheets goes on from one to the next. */
export interface ReferenceChain {
  readonly prefix: string;
  /** In the order of the tables. */
  readonly links: readonly ChainLink[];
  /** All numbers in their order; equal ones stand more than once. */
  readonly numbers: Float64Array;
}

/** Tables with more numbers in common than this, as a share of the shorter one's, each count for themselves. */
const MOST_IN_COMMON = 0.1;

/**
 * Joins the sequences of tables to those of logs: same prefix, and hardly a number in common – sheets that begin again at
 * 1 are sequences of their own. A prefix without a letter is joined within a workbook only: other logs have it too.
 */
export function referenceChains(context: CheckContext): ReferenceChain[] {
  const chains: { key: string; prefix: string; links: ChainLink[]; numbers: Float64Array }[] = [];
  for (const [layout, sequences] of context.index(referenceSequences)) {
    for (const sequence of sequences.values()) {
      const { prefix } = sequence;
      const workbook = context.recognition.workbookOfGrid[context.layout(layout).grid]!;
      const key = /\p{L}/u.test(prefix) ? prefix : `${workbook} ${prefix}`;
      const own = sequence.numbers.subarray(0, sequence.length);
      const chain = chains.find((one) => one.key === key && areApart(one.numbers, own));
      if (!chain) chains.push({ key, prefix, links: [{ layout, sequence }], numbers: own });
      else {
        chain.links.push({ layout, sequence });
        chain.numbers = join(chain.numbers, own);
      }
    }
  }
  return chains;
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

/** Whether two lists of numbers in their order have hardly any in common. */
function areApart(one: Float64Array, other: Float64Array): boolean {
  const most = MOST_IN_COMMON * Math.min(one.length, other.length);
  if (one.at(-1)! < other[0]! || other.at(-1)! < one[0]!) return true;
  let [left, right, common] = [0, 0, 0];
  while (left < one.length && right < other.length) {
    const difference = one[left]! - other[right]!;
    if (difference === 0) common++;
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
  return common <= most;
}

function join(one: Float64Array, other: Float64Array): Float64Array {
  const all = new Float64Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return one.at(-1)! <= other[0]! ? all : all.sort();
}
