import type { DraftCell } from '../sheets/cell';
import type { TrapName } from '../traps';

/** A value as somebody wrote it, with what a perfect reader makes of it. */
export interface Written<Value> {
  readonly cell: DraftCell;
  readonly means: Value;
  /** The trap it is, where it is one. */
  readonly trap?: TrapName;
}

/** A value written as text. */
export interface WrittenText<Value> extends Written<Value> {
  readonly cell: string;
}

/** What a trap cell holds, where it can be compared with the file. */
export function plainContent(cell: DraftCell): string | number | undefined {
  return typeof cell === 'string' || typeof cell === 'number' ? cell : undefined;
}
