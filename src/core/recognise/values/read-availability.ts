import type { Cell } from '../../grid/cell';
import { LONGEST_VALUE, unread } from './cell-text';
import { plainText, tidyText } from './normalise-text';
import type { AvailabilityReading } from './readings';
import { isNil, isNotApplicable } from './written-none';

const SHARE = /^(\d{1,3}(?:\.\d{1,12})?|\.\d{1,12})\s?(%|per\s?cent|pc)?$/;

/**
 * Reads the share of time something worked, as a fraction of 1. Up to 1 a number is the fraction itself, above it a
 * percentage up to 100. A bare 1 could be either; it is read as all the time, since nobody reports a camera that
 * worked one hour in a hundred. With a percent sign nothing is assumed, and `asPercentage` is false.
 */
export function readAvailability(cell: Cell): AvailabilityReading {
  switch (cell.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'text':
      return readAvailabilityText(cell.text);
    case 'number':
      return ofNumber(cell.number) ?? unread(cell);
    case 'date':
    case 'boolean':
    case 'error':
      return unread(cell);
  }
}

/** Reads a text as `readAvailability` does. */
export function readAvailabilityText(text: string): AvailabilityReading {
  const plain = plainText(text).toLowerCase();
  if (plain === '') return { kind: 'blank' };
  if (isNil(plain) || isNotApplicable(plain)) return { kind: 'not applicable' };
  const share = plain.length > LONGEST_VALUE ? null : SHARE.exec(plain);
  const number = Number(share?.[1]);
  const reading = share?.[2] === undefined ? ofNumber(number) : ofPercentage(number, false);
  return share && reading ? reading : { kind: 'unread', text: tidyText(text) };
}

function ofNumber(number: number): AvailabilityReading | undefined {
  if (!(number >= 0)) return undefined;
  return number <= 1
    ? { kind: 'availability', fraction: number, asPercentage: false }
    : ofPercentage(number, true);
}

function ofPercentage(percentage: number, asPercentage: boolean): AvailabilityReading | undefined {
  if (percentage > 100) return undefined;
  return { kind: 'availability', fraction: percentage / 100, asPercentage };
}
