import type { ExclusionReason } from '../../src/core/records/exclusion';
import type { TrapName } from '../traps';
import type { ExportHeader, ExportRow } from './export-row';

/** Entries of the system that are no incidents, by their status, and how many of each there are. */
export const VOID_STATUSES: readonly {
  readonly status: string;
  readonly rows: number;
  readonly excluded: ExclusionReason;
}[] = [
  { status: 'Cancelled', rows: 34, excluded: 'cancelled' },
  { status: 'VOID', rows: 9, excluded: 'cancelled' },
  { status: 'Duplicate (void)', rows: 5, excluded: 'cancelled' },
  { status: 'Test', rows: 16, excluded: 'test entry' },
  { status: 'Training', rows: 7, excluded: 'test entry' },
];

/** A slip of the system or its operators in a usual row, at a fraction of the export. */
export interface ExportSlip {
  readonly at: number;
  readonly trap: TrapName;
  readonly header: ExportHeader;
  readonly means: string;
  readonly apply: (row: ExportRow) => void;
}

function unreadableDate(at: number, text: string): ExportSlip {
  return {
    at,
    trap: 'date unreadable',
    header: 'logged_at',
    means: 'excluded: nothing else gives its month',
    apply: (row) => {
      row.values.logged_at = text;
      row.excluded = 'date unreadable';
    },
  };
}

function missingDate(at: number): ExportSlip {
  return {
    at,
    trap: 'date missing',
    header: 'logged_at',
    means: 'excluded: nothing else gives its month',
    apply: (row) => {
      row.values.logged_at = '';
      row.excluded = 'date missing';
    },
  };
}

function missingCategory(at: number): ExportSlip {
  return {
    at,
    trap: 'category missing',
    header: 'incident_type',
    means: 'no category',
    apply: (row) => {
      row.values.incident_type = '';
      row.category = null;
    },
  };
}

/** The slips of the export. Adding one is adding a line. */
export const EXPORT_SLIPS: readonly ExportSlip[] = [
  unreadableDate(0.22, '0000-00-00'),
  unreadableDate(0.47, '2017-02-29 03:15:00'),
  missingDate(0.31),
  missingDate(0.58),
  missingCategory(0.12),
  missingCategory(0.28),
  missingCategory(0.36),
  missingCategory(0.41),
  missingCategory(0.52),
  missingCategory(0.77),
];

/** Where two incidents got the same reference, as fractions of the export. */
export const SHARED_REFERENCES: readonly number[] = [0.2, 0.45, 0.63];
