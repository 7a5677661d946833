import type { Facts } from '../facts/facts';
import { monthKeyOfDay } from '../facts/incident';
import { RandomStream } from '../random';
import { type ExportRow, writeExportRow } from './export-row';
import { EXPORT_SLIPS, SHARED_REFERENCES, VOID_STATUSES } from './export-slips';

const AUTHORITIES = ['North Arden', 'Mid Fenland'];
const FIRST_MONTH = '2017-01';
const LAST_MONTH = '2018-12';
const FIRST_REFERENCE = 104_210;
/** The export was drawn in two parts, which overlap by these days at the end of 2017: exact duplicates. */
const OVERLAP = { from: '2017-12-26', to: '2017-12-31 99' };

/** The rows of the export in their order: usual ones, void ones, slips, and the overlap of the two parts. */
export function writeExportRows(facts: Facts): readonly ExportRow[] {
  const random = new RandomStream('incident export');
  const incidents = facts.incidents.filter(({ area, day }) => {
    const month = monthKeyOfDay(day);
    return AUTHORITIES.includes(area) && month >= FIRST_MONTH && month <= LAST_MONTH;
  });
  const voidAt = placeVoidRows(incidents.length, random);
  const rows: ExportRow[] = [];
  incidents.forEach((incident, index) => {
    rows.push(writeExportRow(incident, FIRST_REFERENCE + rows.length, random));
    const status = voidAt.get(index);
    if (status === undefined) return;
    const row = writeExportRow(incident, FIRST_REFERENCE + rows.length, random);
    rows.push(makeVoid(row, status));
  });
  for (const slip of EXPORT_SLIPS) {
    const row = nextUsual(rows, slip.at);
    slip.apply(row);
    row.traps.push({ header: slip.header, trap: slip.trap, means: slip.means });
  }
  for (const at of SHARED_REFERENCES) shareReference(rows, at);
  return insertOverlap(rows);
}

/** Which status a void row behind the n-th incident has. */
function placeVoidRows(incidents: number, random: RandomStream): ReadonlyMap<number, string> {
  const placed = new Map<number, string>();
  for (const { status, rows } of VOID_STATUSES) {
    for (let left = rows; left > 0;) {
      const index = random.integer(0, incidents - 1);
      if (placed.has(index)) continue;
      placed.set(index, status);
      left--;
    }
  }
  return placed;
}

function makeVoid(row: ExportRow, status: string): ExportRow {
  const kind = VOID_STATUSES.find((each) => each.status === status)!;
  row.values.status = status;
  row.excluded = kind.excluded;
  row.traps.length = 0;
  const trap = kind.excluded === 'cancelled' ? 'cancelled entry' : 'test entry';
  row.traps.push({ header: 'status', trap, means: 'no incident' });
  return row;
}

/** The first row without a peculiarity of its own, from a fraction of the rows on. */
function nextUsual(rows: readonly ExportRow[], at: number): ExportRow {
  const from = Math.floor(at * rows.length);
  return rows.find((row, index) => index >= from && row.traps.length === 0)!;
}

/** Two systems numbered at once: a row gets the reference of an earlier one, with facts of its own. */
function shareReference(rows: readonly ExportRow[], at: number): void {
  const first = nextUsual(rows, at);
  const second = rows
    .slice(rows.indexOf(first) + 1)
    .find((row) => row.traps.length === 0 && row.values.incident_type !== first.values.incident_type)!;
  second.values.incident_ref = first.values.incident_ref;
  second.traps.push({ header: 'incident_ref', trap: 'same reference, different facts', means: 'both count' });
  second.noticed.push({ header: 'incident_ref', code: 'same reference, different facts' });
  first.traps.push({ header: 'incident_ref', trap: 'same reference, different facts', means: 'both count' });
}

/** Puts the second part of the export behind the first, with the days both hold. */
function insertOverlap(rows: readonly ExportRow[]): readonly ExportRow[] {
  const isInFirst = (row: ExportRow): boolean => row.month < '2018-01';
  const isInBoth = ({ values }: ExportRow): boolean =>
    values.logged_at >= OVERLAP.from && values.logged_at <= OVERLAP.to;
  const again = rows.filter(isInBoth).map((row): ExportRow => ({
    ...row,
    excluded: row.excluded ?? 'duplicate reference',
    noticed: [],
    traps: row.excluded
      ? row.traps
      : [{ header: 'incident_ref', trap: 'duplicate reference', means: 'counted once' }],
  }));
  return [...rows.filter(isInFirst), ...again, ...rows.filter((row) => !isInFirst(row))];
}
