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

interface Numbered {
  readonly number: number;
  readonly row: number;
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
    for (const [prefix, numbers] of numbersByPrefix(context, index, column)) {
      const gaps = gapsIn(numbers);
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
function numbersByPrefix(context: CheckContext, index: number, column: number): Map<string, Numbered[]> {
  const grid = context.gridOf(index);
  const { first, end } = context.spans[index]!;
  const found = new Map<string, Numbered[]>();
  for (let record = first; record < end; record++) {
    const row = context.columns.row[record]!;
    const match = /^(.*?)0*(\d{1,9})$/.exec(textOfCell(grid.cellAt(row, column)));
    if (!match) continue;
    const prefix = match[1]!;
    const numbers = found.get(prefix);
    const numbered = { number: Number(match[2]), row };
    if (numbers) numbers.push(numbered);
    else found.set(prefix, [numbered]);
  }
  return found;
}

/** The runs of numbers missing between the lowest and the highest, each with the row of the number behind it. */
function gapsIn(numbers: readonly Numbered[]): { first: number; last: number; row: number }[] {
  const sorted = [...numbers].sort((one, other) => one.number - other.number);
  const distinct = new Set(sorted.map(({ number }) => number)).size;
  const span = sorted.at(-1)!.number - sorted[0]!.number + 1;
  if (distinct < FEWEST_NUMBERS || distinct < LEAST_FILLED * span) return [];
  return sorted.flatMap(({ number, row }, at) => {
    const before = sorted[at - 1]?.number ?? number;
    return number > before + 1 ? [{ first: before + 1, last: number - 1, row }] : [];
  });
}
