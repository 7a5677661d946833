import { plainText } from './normalise-text';
import { readCountText } from './read-count';

/** Two counts in one cell: "12 (3)". */
export interface BracketedCounts {
  readonly outer: number;
  /** The count in the brackets. */
  readonly inner: number;
}

const BRACKETED = /^(\d[\d,]{0,8})\s?[([]\s?(\d[\d,]{0,8}|-|nil)\s?[)\]]$/i;

/** Reads a count with another in brackets behind it; `undefined` where a text is anything else. */
export function readBracketed(text: string): BracketedCounts | undefined {
  const [, before = '', within = ''] = BRACKETED.exec(plainText(text)) ?? [];
  const outer = readCountText(before);
  const inner = readCountText(within);
  if (outer.kind !== 'count' || (inner.kind !== 'count' && inner.kind !== 'nil')) return undefined;
  return { outer: outer.value, inner: inner.kind === 'count' ? inner.value : 0 };
}
