import type { Grid } from '../grid/grid';
import { textOfCell } from '../recognise/values/cell-text';
import { fieldColumn } from '../records/tally-columns';
import type { CheckContext } from './check-context';
import { NumberSteps } from './number-steps';
import type { Index } from './year-index';

/** More digits are no count of entries. */
const MOST_DIGITS = 12;

/** The numbers that stand behind one prefix, sorted, with the rows they stand in; the rows of equal numbers rise. */
export class Sequence {
  readonly prefix: string;
  length = 0;
  numbers = new Float64Array(0);
  rows = new Uint32Array(0);
  steps = new NumberSteps();

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  /** Takes numbers as they stand in rows that rise. */
  static of(prefix: string, numbers: readonly number[], rows: readonly number[]): Sequence {
    const sequence = new Sequence(prefix);
    sequence.length = numbers.length;
    sequence.numbers = Float64Array.from(numbers);
    sequence.rows = Uint32Array.from(rows);
    if (!numbers.every((number, at) => at === 0 || number >= numbers[at - 1]!)) {
      const order = Uint32Array.from(numbers.keys());
      order.sort((one, other) => numbers[one]! - numbers[other]! || one - other);
      order.forEach((from, to) => {
        sequence.numbers[to] = numbers[from]!;
        sequence.rows[to] = rows[from]!;
      });
    }
    sequence.steps = NumberSteps.of(sequence.numbers);
    return sequence;
  }

  /** The numbers; behind them `numbers` may have room. */
  used(): Float64Array {
    return this.numbers.subarray(0, this.length);
  }

  add(number: number, row: number): void {
    if (this.length === this.numbers.length) this.#grow();
    const at = this.#placeOf(number, row);
    this.steps.enter(number, this.used()[at - 1], this.used()[at]);
    this.numbers.copyWithin(at + 1, at, this.length);
    this.rows.copyWithin(at + 1, at, this.length);
    this.numbers[at] = number;
    this.rows[at] = row;
    this.length++;
  }

  remove(number: number, row: number): void {
    const at = this.#placeOf(number, row);
    this.numbers.copyWithin(at, at + 1, this.length);
    this.rows.copyWithin(at, at + 1, this.length);
    this.length--;
    this.steps.leave(number, this.used()[at - 1], this.used()[at]);
  }

  /** The place of the first of a number; `undefined` where there is none. */
  find(number: number): number | undefined {
    const at = this.#placeOf(number, 0);
    return at < this.length && this.numbers[at] === number ? at : undefined;
  }

  #grow(): void {
    const size = Math.max(8, Math.ceil(this.length * 1.5));
    const [numbers, rows] = [new Float64Array(size), new Uint32Array(size)];
    numbers.set(this.numbers);
    rows.set(this.rows);
    [this.numbers, this.rows] = [numbers, rows];
  }

  /** Where a number in a row stands, or would. */
  #placeOf(number: number, row: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const own = this.numbers[middle]!;
      if (own < number || (own === number && this.rows[middle]! < row)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The sequences of a table, by prefix. */
type Sequences = Map<string, Sequence>;

/** The numbers references of logs end in, by what stands before them, left-out entries too: their numbers were given. */
export const referenceSequences: Index<ReadonlyMap<number, Sequences>> = {
  build: (context) =>
    new Map(
      context.spans.flatMap(({ layout }) => {
        const column = referenceColumn(context, layout);
        return column === undefined ? [] : [[layout, sequencesIn(context, layout, column)] as const];
      }),
    ),
  update: (tables, { before, after, difference }) => {
    if (!difference.aspects.has('cells of reference')) return tables;
    for (const record of difference.records) {
      const layout = after.columns.layout[record]!;
      const sequences = tables.get(layout);
      const column = referenceColumn(after, layout);
      if (!sequences || column === undefined) continue;
      const row = after.columns.row[record]!;
      const old = referenceAt(before.gridOf(layout), row, column);
      const now = referenceAt(after.gridOf(layout), row, column);
      if (old === now) continue;
      const [left, entered] = [readReference(old), readReference(now)];
      if (left) sequences.get(left.prefix)!.remove(left.number, row);
      if (left && sequences.get(left.prefix)!.length === 0) sequences.delete(left.prefix);
      if (!entered) continue;
      let sequence = sequences.get(entered.prefix);
      if (!sequence) sequences.set(entered.prefix, (sequence = new Sequence(entered.prefix)));
      sequence.add(entered.number, row);
    }
    return tables;
  },
};

function referenceColumn(context: CheckContext, index: number): number | undefined {
  const layout = context.layout(index);
  return layout.kind === 'log' ? fieldColumn(layout, 'reference')?.column : undefined;
}

function referenceAt(grid: Grid, row: number, column: number): string {
  return textOfCell(grid.cellAt(row, column));
}

interface NumberedReference {
  readonly prefix: string;
  readonly number: number;
}

function readReference(text: string): NumberedReference | undefined {
  const start = startOfNumber(text);
  if (start === text.length || text.length - start > MOST_DIGITS) return undefined;
  return { prefix: text.slice(0, start), number: Number(text.slice(start)) };
}

function sequencesIn(context: CheckContext, index: number, column: number): Sequences {
  const grid = context.gridOf(index);
  const { first, end } = context.spans[index]!;
  const found = new Map<string, { readonly prefix: string; numbers: number[]; rows: number[] }>();
  let last: { readonly prefix: string; numbers: number[]; rows: number[] } | undefined;
  for (let record = first; record < end; record++) {
    const row = context.columns.row[record]!;
    const text = referenceAt(grid, row, column);
    const start = startOfNumber(text);
    if (start === text.length || text.length - start > MOST_DIGITS) continue;
    // One reference after the other has the same prefix.
    if (last?.prefix.length !== start || !text.startsWith(last.prefix)) {
      const prefix = text.slice(0, start);
      last = found.get(prefix) ?? { prefix, numbers: [], rows: [] };
      found.set(prefix, last);
    }
    last.numbers.push(Number(text.slice(start)));
    last.rows.push(row);
  }
  return new Map(
    Array.from(found.values(), ({ prefix, numbers, rows }) => [prefix, Sequence.of(prefix, numbers, rows)]),
  );
}

/** Where the digits at the end of a text begin. */
function startOfNumber(text: string): number {
  let start = text.length;
  while (start > 0 && text.charCodeAt(start - 1) >= 0x30 && text.charCodeAt(start - 1) <= 0x39) start--;
  return start;
}
