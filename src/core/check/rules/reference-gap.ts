import { textOfCell } from '../../recognise/values/cell-text';
import { fieldColumn } from '../../records/tally-columns';
import type { CheckContext } from '../check-context';
import { cellPlace } from '../places';
import type { TableRule } from '../rule';

/** Fewer numbers are no sequence, and a sequence is kept up for most of its numbers. */
const FEWEST_NUMBERS = 10;
const LEAST_FILLED = 0.9;
/** Gaps that are named; the rest are counted. */
const GAPS_NAMED = 5;

/** The numbers that stand behind one prefix, with the rows they stand in. */
interface Sequence {
  readonly prefix: string;
  readonly numbers: number[];
  readonly rows: number[];
}

/** Numbers missing from the references of a log that otherwise follow each other: deleted or unwritten entries. */
export const referenceGap: TableRule = {
  id: 'reference-gap',
  family: 'rows',
  severity: 'info',
  scope: 'table',
  *check(context, index) {
    const layout = context.layout(index);
    const column = fieldColumn(layout, 'reference')?.column;
    if (layout.kind !== 'log' || column === undefined) return;
    for (const sequence of sequencesIn(context, index, column)) {
      const { prefix } = sequence;
      const gaps = gapsIn(sequence);
      if (gaps.length === 0) continue;
      const missing = gaps.reduce((sum, { first, last }) => sum + last - first + 1, 0);
      const named = gaps
        .slice(0, GAPS_NAMED)
        .map(({ first, last }) => (first === last ? `${prefix}${first}` : `${prefix}${first}–${last}`));
      yield {
        places: gaps.map(({ row }) => cellPlace(layout.grid, row, column)),
        parameters: { missing, named: named.join(', '), more: gaps.length - named.length },
      };
    }
  },
};

/** The numbers references end in, by what stands before them, left-out entries too: their numbers were given. */
function sequencesIn(context: CheckContext, index: number, column: number): Iterable<Sequence> {
  const grid = context.gridOf(index);
  const { first, end } = context.spans[index]!;
  const found = new Map<string, Sequence>();
  let last: Sequence | undefined;
  for (let record = first; record < end; record++) {
    const row = context.columns.row[record]!;
    const text = textOfCell(grid.cellAt(row, column));
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
  return found.values();
}

/** More digits are no count of entries. */
const MOST_DIGITS = 12;

/** Where the digits at the end of a text begin. */
function startOfNumber(text: string): number {
  let start = text.length;
  while (start > 0 && text.charCodeAt(start - 1) >= 0x30 && text.charCodeAt(start - 1) <= 0x39) start--;
  return start;
}

/** The runs of numbers missing between the lowest and the highest, each with the row of the number behind it. */
function gapsIn({ numbers, rows }: Sequence): { first: number; last: number; row: number }[] {
  const order = Uint32Array.from(numbers.keys());
  const isRising = numbers.every((number, at) => at === 0 || number >= numbers[at - 1]!);
  if (!isRising) order.sort((one, other) => numbers[one]! - numbers[other]!);
  const gaps: { first: number; last: number; row: number }[] = [];
  let [distinct, before] = [0, numbers[order[0]!]! - 1];
  for (const at of order) {
    const number = numbers[at]!;
    if (number === before) continue;
    distinct++;
    if (number > before + 1) gaps.push({ first: before + 1, last: number - 1, row: rows[at]! });
    before = number;
  }
  const span = before - numbers[order[0]!]! + 1;
  return distinct >= FEWEST_NUMBERS && distinct >= LEAST_FILLED * span ? gaps : [];
}
