import { fieldColumn } from '../../records/tally-columns';
import { cellPlace } from '../places';
import { referenceSequences, type Sequence } from '../reference-sequences';
import type { TableRule } from '../rule';

/** Fewer numbers are no sequence, and a sequence is kept up for most of its numbers. */
const FEWEST_NUMBERS = 10;
const LEAST_FILLED = 0.9;
/** Gaps that are named; the rest are counted. */
const GAPS_NAMED = 5;

/** Numbers missing from the references of a log that otherwise follow each other: deleted or unwritten entries. */
export const referenceGap: TableRule = {
  id: 'reference-gap',
  family: 'rows',
  severity: 'info',
  scope: 'table',
  reads: ['cells of reference'],
  *check(context, index) {
    const layout = context.layout(index);
    const column = fieldColumn(layout, 'reference')?.column;
    if (layout.kind !== 'log' || column === undefined) return;
    const sequences = [...context.index(referenceSequences).get(index)!.values()]
      .map((sequence) => ({ sequence, gaps: gapsIn(sequence) }))
      .filter(({ gaps }) => gaps.length > 0)
      .map(({ sequence, gaps }) => ({ prefix: sequence.prefix, gaps, firstRow: sequence.firstRow() }))
      .sort((one, other) => one.firstRow - other.firstRow);
    for (const { prefix, gaps } of sequences) {
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

/** The runs of numbers missing between the lowest and the highest, each with the row of the number behind it. */
function gapsIn({ numbers, rows, length }: Sequence): { first: number; last: number; row: number }[] {
  const gaps: { first: number; last: number; row: number }[] = [];
  const lowest = numbers[0]!;
  let [distinct, before] = [0, lowest - 1];
  for (let at = 0; at < length; at++) {
    const number = numbers[at]!;
    if (number === before) continue;
    distinct++;
    if (number > before + 1) gaps.push({ first: before + 1, last: number - 1, row: rows[at]! });
    before = number;
  }
  const span = before - lowest + 1;
  return distinct >= FEWEST_NUMBERS && distinct >= LEAST_FILLED * span ? gaps : [];
}
