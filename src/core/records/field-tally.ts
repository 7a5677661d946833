import type { Cell } from '../grid/cell';
import type { Grid } from '../grid/grid';
import type { FieldColumn } from '../recognise/layout';
import { textOfCell } from '../recognise/values/cell-text';
import { areCrossesNo } from './column-habits';
import { CodedColumn } from './row-part';
import { readAnswerTally, type Tally } from './tally';

/** What the columns of a field say row by row: a count, the sum of its parts, or the yes or no where it is blank. */
export interface FieldTally {
  readonly columns: readonly CodedColumn<Tally>[];
  /** Where a part cannot be read the tally is unread and its value the sum of the others. */
  readonly at: (offset: number) => Tally;
  /** The columns of which the cell cannot be read, with what stands there. */
  readonly unreadAt: (offset: number) => readonly { readonly column: number; readonly text: string }[];
}

/** Reads the column of a field, the columns it is split into and the answers beside it. */
export function fieldTally(grid: Grid, field: FieldColumn, read: (cell: Cell) => Tally): FieldTally {
  const first = new CodedColumn(grid, field.column, withCrosses(grid, field.column, read));
  const parts = (field.parts ?? []).map((column) => new CodedColumn(grid, column, read));
  const counts = [first, ...parts];
  const answers =
    field.answers === undefined
      ? undefined
      : new CodedColumn(grid, field.answers, withCrosses(grid, field.answers, readAnswerTally));
  return {
    columns: answers ? [...counts, answers] : counts,
    at(offset) {
      const tally = parts.reduce((sum, part) => addTallies(sum, part.at(offset)), first.at(offset));
      if (tally.kind !== 'none' || !answers) return tally;
      const answer = answers.at(offset);
      return answer.kind === 'count' ? answer : tally;
    },
    unreadAt: (offset) =>
      counts.flatMap((column) => {
        const tally = column.at(offset);
        return isUnread(tally) ? [{ column: column.column, text: tally.text }] : [];
      }),
  };
}

/** Reads a column's cells as `read` does, but an "x" as the no that it is among ticks. */
function withCrosses(grid: Grid, column: number, read: (cell: Cell) => Tally): (cell: Cell) => Tally {
  if (!areCrossesNo(grid, column)) return read;
  return (cell) => (textOfCell(cell).trim().toLowerCase() === 'x' ? CROSS : read(cell));
}

const CROSS: Tally = { kind: 'count', value: 0, text: '' };

/** Whether something stands in the cell that nobody can count. */
export function isUnread({ kind }: Tally): boolean {
  return kind === 'unread' || kind === 'error';
}

/** The sum of two parts: unread where one of them is, and nothing only where both say nothing. */
function addTallies(one: Tally, other: Tally): Tally {
  if (other.kind === 'none') return one;
  if (one.kind === 'none') return other;
  const value = Number.isNaN(one.value)
    ? other.value
    : Number.isNaN(other.value)
      ? one.value
      : one.value + other.value;
  const [leading] = [one, other].toSorted((a, b) => RANKS.indexOf(a.kind) - RANKS.indexOf(b.kind));
  return { ...leading!, value };
}

/** What a sum is, the first that any of its parts is. */
const RANKS: readonly Tally['kind'][] = ['error', 'unread', 'count', 'nil', 'none'];
