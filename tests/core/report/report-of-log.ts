import { buildCube } from '../../../src/core/figures/build-cube';
import { monthOf } from '../../../src/core/calendar/month';
import { EMPTY_PROFILE } from '../../../src/core/profile/profile';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { log, makeRecognition, type Short, type SheetSpec } from '../records/make-recognition';
import { readReport, type ReadReport } from './read-report';

/** An area's entries in a month: the months are numbered from April 2016. */
export interface MonthOfLog {
  readonly area: string;
  readonly month: number;
  readonly entries: number;
  /** What stands in the arrests and the attended cell of each. */
  readonly arrests: Short;
  readonly attended?: Short;
}

/** The report for 2017/18 of a log with a column for arrests and one for attendance. */
export function reportOfLog(months: readonly MonthOfLog[], others: readonly SheetSpec[] = []): ReadReport {
  const rows = months.flatMap(({ area, month, entries, arrests, attended = 'Y' }) =>
    Array.from({ length: entries }, (): Short[] => [monthText(month), area, arrests, attended]),
  );
  const recognition = makeRecognition([
    {
      file: 'log.xlsx',
      rows: [['Month', 'Area', 'Arrests', 'Attended'], ...rows],
      tables: [log(['month', 'area', 'arrests', 'attended'])],
    },
    ...others,
  ]);
  const records = encodeRecords(recognition);
  return readReport({
    cube: buildCube(records, 2017),
    records,
    profile: EMPTY_PROFILE,
    rowCounts: [],
    findings: [],
  });
}

/** A month, numbered from April 2016, as a log writes it. */
export function monthText(month: number): string {
  const date = monthOf(2016, 4) + month;
  return `${String(Math.floor(date / 12))}-${String((date % 12) + 1).padStart(2, '0')}`;
}
