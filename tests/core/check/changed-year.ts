import { CheckContext, type CheckInput } from '../../../src/core/check/check-context';
import { type ChangedCell, compareInputs } from '../../../src/core/check/compare-inputs';
import type { Index } from '../../../src/core/check/year-index';
import { buildCube } from '../../../src/core/figures/build-cube';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { makeRecognition, type SheetSpec } from '../records/make-recognition';
import { type Entry, FIELDS, logOf } from './check-sheets';

export function inputOf(sheets: readonly SheetSpec[]): CheckInput {
  const records = encodeRecords(makeRecognition(sheets));
  return { records, cube: buildCube(records, 2017) };
}

/** An entry of a log is given another value. */
export interface ChangedEntry {
  readonly row: number;
  readonly field: (typeof FIELDS)[number];
  readonly value: NonNullable<Entry[(typeof FIELDS)[number]]> | null;
}

/** An index of a log as it is kept up to date through changes, and as it is built anew after each of them. */
export function* followIndex<Content>(
  index: Index<Content>,
  log: readonly Entry[],
  changes: readonly ChangedEntry[],
): Generator<{ readonly kept: Content; readonly anew: Content }> {
  let entries = [...log];
  let input = inputOf([logOf(entries)]);
  let before = new CheckContext(input);
  let kept = index.build(before);
  for (const { row, field, value } of changes) {
    const at = row % entries.length;
    entries = entries.map((entry, number) => (number === at ? { ...entry, [field]: value } : entry));
    const next = inputOf([logOf(entries)]);
    const cell: ChangedCell = { grid: 0, row: at + 1, column: FIELDS.indexOf(field) };
    const difference = compareInputs(input, next, [cell]);
    const after = new CheckContext(next);
    // Too much differs, such as a new name: the year is begun anew.
    kept = difference ? index.update(kept, { before, after, difference }) : index.build(after);
    [input, before] = [next, after];
    yield { kept, anew: index.build(after) };
  }
}
