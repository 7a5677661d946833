import { addToGroup } from '../../group-by';
import { tellLeftOut } from '../exclusion-rule';
import { EXCLUSION_CODES } from '../../records/record-writer';
import { textKey } from '../../recognise/values/normalise-text';
import { referenceAt } from '../../records/reference-at';
import { fieldColumn } from '../../records/tally-columns';
import type { CheckContext } from '../check-context';
import type { Occurrence } from '../finding';
import { nameOfSheet, rowsPlaces } from '../places';
import { type RecordScan, scanYear } from '../record-scan';
import type { YearRule } from '../rule';
import { countedRecords } from '../table-index';
import { sameFiles } from './same-file-twice';
import { copiedSheets } from './same-sheet-twice';

/**
 * An entry that repeats the reference, date, area and category of an earlier one and is left out. Entries of a sheet or
 * file that is a copy as a whole are told with that sheet or file; where much of a table was copied, it is told once.
 */
export const duplicateReference: YearRule = {
  id: 'duplicate-reference',
  family: 'rows',
  severity: 'warning',
  fix: 'exclude-duplicate',
  scope: 'year',
  reads: ['exclusion', 'year', 'area', 'incidents', 'cells', 'files'],
  *check(context) {
    const found = scanYear(context, duplicates).flat();
    if (found.length === 0) return;
    const { recognition, columns } = context;
    const files = sameFiles(recognition);
    const sheets = context.shared(copiedSheets);
    const byLayout = new Map<number, number[]>();
    for (const record of found) {
      const layout = columns.layout[record]!;
      const { grid } = context.layout(layout);
      if (sheets.has(grid) || files.has(recognition.workbookOfGrid[grid]!)) continue;
      addToGroup(byLayout, layout, record);
    }
    for (const [layout, records] of byLayout) yield* tellDuplicates(context, layout, records);
  },
};

/** Where so many rows of a table, and so large a share of them, stand on another sheet too, part of that was copied. */
const FEWEST_COPIED = 5;
const LEAST_SHARE_COPIED = 0.5;

function* tellDuplicates(
  context: CheckContext,
  layout: number,
  records: readonly number[],
): Iterable<Occurrence> {
  const { first, end } = context.spans[layout]!;
  const isMuch = records.length >= Math.max(FEWEST_COPIED, LEAST_SHARE_COPIED * (end - first));
  const other = isMuch ? otherSheetWith(context, records) : undefined;
  if (other === undefined) {
    for (const record of records)
      yield { ...tellLeftOut(context, record), effect: context.effects.ofRecord(record) };
    return;
  }
  const { grid } = context.layout(layout);
  const rows = records.map((record) => context.columns.row[record]!);
  yield {
    places: rowsPlaces(grid, rows),
    parameters: { rows: rows.length, of: end - first, other: nameOfSheet(context, other, grid) },
    effect: context.effects.ofRecords(records),
  };
}

/** The earlier sheet on which the references of some entries stand too, told by the first of them. */
function otherSheetWith(context: CheckContext, [record]: readonly number[]): number | undefined {
  const layout = context.columns.layout[record!]!;
  const own = context.layout(layout);
  const reference = referenceOf(context, record!);
  for (const span of context.spans) {
    const { kind, subject, grid } = context.layout(span.layout);
    if (span.layout === layout || kind !== own.kind || subject !== own.subject) continue;
    for (const other of countedRecords(context.columns, span))
      if (referenceOf(context, other) === reference) return grid;
  }
  return undefined;
}

function referenceOf(context: CheckContext, record: number): string | undefined {
  const layout = context.columns.layout[record]!;
  const column = fieldColumn(context.layout(layout), 'reference')?.column;
  if (column === undefined) return undefined;
  return textKey(referenceAt(context.gridOf(layout), context.columns.row[record]!, column));
}

const DUPLICATE = EXCLUSION_CODES.get('duplicate reference');

const duplicates: RecordScan<readonly number[]> = ({ columns: { exclusion } }, { first, end }) => {
  const found: number[] = [];
  for (let record = first; record < end; record++) if (exclusion[record] === DUPLICATE) found.push(record);
  return { found };
};
