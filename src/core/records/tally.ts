import type { Cell } from '../grid/cell';
import { textOfCell } from '../recognise/values/cell-text';
import { readAnswer } from '../recognise/values/read-answer';
import { readBracketed } from '../recognise/values/read-bracketed';
import { readCount } from '../recognise/values/read-count';
import { readPersons } from '../recognise/values/read-persons';

/** What a cell adds to a measure. */
export interface Tally {
  /** `nil` is a written none ("-", "nil"): 0, but not a typed zero. `none`: the cell says nothing of the measure. */
  readonly kind: 'count' | 'nil' | 'none' | 'unread' | 'error';
  /** NaN where there is no value. */
  readonly value: number;
  /** What stands there, where it could not be read. */
  readonly text: string;
  /** What the count in brackets behind it adds to another measure. */
  readonly inBrackets?: number;
}

const NOTHING: Tally = { kind: 'none', value: Number.NaN, text: '' };

/** Reads a count; where it is none, a yes (1) or no (0). */
export function readTally(cell: Cell): Tally {
  const count = tallyOfCount(cell);
  return count.kind === 'unread' ? (tallyOfAnswer(cell) ?? count) : count;
}

/** Reads how many were arrested, as `readTally` does, and "1 male, 2 females" too. */
export function readArrestTally(cell: Cell): Tally {
  const tally = readTally(cell);
  if (tally.kind !== 'unread' || cell.kind !== 'text') return tally;
  const persons = readPersons(cell.text);
  return persons === undefined ? tally : { kind: 'count', value: persons, text: '' };
}

/** Reads a yes (1) or no (0); where it is neither, a count. */
export function readAnswerTally(cell: Cell): Tally {
  return tallyOfAnswer(cell) ?? tallyOfCount(cell);
}

/** Reads a count and nothing else. */
export function tallyOfCount(cell: Cell): Tally {
  if (cell.kind === 'error') return { kind: 'error', value: Number.NaN, text: cell.code };
  const reading = readCount(cell);
  switch (reading.kind) {
    case 'count':
      return { kind: 'count', value: reading.value, text: '' };
    case 'nil':
      return { kind: 'nil', value: 0, text: textOfCell(cell) };
    case 'blank':
    case 'not applicable':
      return NOTHING;
    case 'unread':
      return { kind: 'unread', value: Number.NaN, text: reading.text };
  }
}

/** Reads a count that may have another in brackets behind it. */
export function tallyOfBracketed(cell: Cell): Tally {
  const both = cell.kind === 'text' ? readBracketed(cell.text) : undefined;
  return both ? { kind: 'count', value: both.outer, text: '', inBrackets: both.inner } : tallyOfCount(cell);
}

function tallyOfAnswer(cell: Cell): Tally | undefined {
  const reading = readAnswer(cell);
  switch (reading.kind) {
    case 'yes':
      return { kind: 'count', value: 1, text: '' };
    case 'no':
      return { kind: 'count', value: 0, text: '' };
    case 'blank':
    case 'not applicable':
      return NOTHING;
    case 'unread':
      return undefined;
  }
}
