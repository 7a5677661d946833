import type { RandomStream } from '../../../sample/random';
import type { Field } from '../../../src/core/profile/profile';
import type { ExclusionReason } from '../../../src/core/records/exclusion';
import { shuffled } from './words';

/** A column of a log or register: how it may be headed and the field it is, where it is one. */
export interface MadeColumn {
  readonly key: string;
  readonly headings: readonly string[];
  readonly field?: Field;
}

/** The rows of a log or register with what people put between them. */
export interface EntryRows {
  readonly rows: readonly string[][];
  readonly headerRows: number;
  readonly fields: Partial<Record<Field, number>>;
  readonly read: number;
  readonly excluded: Partial<Record<ExclusionReason, number>>;
}

/** What may lie between the entries. */
export interface Between {
  /** Adds up the entries since the last subtotal: the key of the column and the values of the entries in it. */
  readonly totalled?: { readonly key: string; readonly values: readonly number[] };
  readonly upperHeading?: readonly string[];
}

/**
 * Lays out entries (texts by key of their column) under headings, and puts blank rows, notes, the heading again,
 * subtotals and a total between and below them.
 */
export function layOutEntries(
  random: RandomStream,
  columns: readonly MadeColumn[],
  entries: readonly ReadonlyMap<string, string>[],
  { totalled, upperHeading }: Between = {},
): EntryRows {
  const order = [columns[0]!, ...shuffled(random, columns.slice(1))];
  const heading = order.map(({ headings }) => random.pick(headings));
  const upper =
    upperHeading && random.chance(0.4) ? order.map((_, index) => upperHeading[index] ?? '') : undefined;
  const rows: string[][] = upper ? [upper, heading] : [heading];
  const excluded: Partial<Record<ExclusionReason, number>> = {};
  const leaveOut = (cells: string[], reason: ExclusionReason): void => {
    rows.push(cells);
    excluded[reason] = (excluded[reason] ?? 0) + 1;
  };
  const totalRow = (label: string, value: number): string[] =>
    order.map(({ key }, index) => (index === 0 ? label : key === totalled?.key ? String(value) : ''));
  let sinceSubtotal = 0;
  entries.forEach((entry, index) => {
    rows.push(order.map(({ key }) => entry.get(key) ?? ''));
    sinceSubtotal += totalled?.values[index] ?? 0;
    const isInside = index > 1 && index < entries.length - 2;
    if (isInside && totalled && random.chance(0.06)) {
      leaveOut(totalRow('Sub total', sinceSubtotal), 'subtotal row');
      sinceSubtotal = 0;
    }
    if (isInside && random.chance(0.05)) leaveOut([...heading], 'repeated header');
    if (isInside && random.chance(0.05)) leaveOut(['*** cameras down ***'], 'note row');
    if (isInside && random.chance(0.05)) rows.push([]);
  });
  if (totalled && random.chance(0.5)) {
    const sum = totalled.values.reduce((total, value) => total + value, 0);
    leaveOut(totalRow('Total', sum), 'total row');
  }
  const left = Object.values(excluded).reduce((sum, count) => sum + count, 0);
  return {
    rows,
    headerRows: upper ? 2 : 1,
    fields: Object.fromEntries(
      order.flatMap(({ field }, index) => (field === undefined ? [] : [[field, index] as const])),
    ),
    read: entries.length + left,
    excluded,
  };
}

/** A day of a month as people write it, never so that day and month could change places. */
export function dayText(random: RandomStream, year: number, month: number): string {
  const day = random.integer(13, 28);
  const two = (number: number): string => String(number).padStart(2, '0');
  if (random.chance(0.8)) return `${String(year)}-${two(month)}-${two(day)}`;
  return `${two(day)}.${two(month)}.${String(year)}`;
}
