import { EXCLUSION_REASONS, type ExclusionReason } from '../records/exclusion';
import type { Severity } from './finding';
import type { Rule } from './rule';

/** A rule that reports rows left out for one reason: one occurrence a row. */
export function exclusionRule(id: string, severity: Severity, reason: ExclusionReason): Rule {
  const code = EXCLUSION_REASONS.indexOf(reason) + 1;
  return {
    id,
    severity,
    *check({ records: { columns, recognition } }) {
      for (let record = 0; record < columns.length; record++) {
        if (columns.exclusion[record] !== code) continue;
        const layout = recognition.layouts[columns.layout[record]!]!;
        const row = columns.row[record]!;
        const isRow = layout.countColumns.length === 0;
        const column = columns.column[record]!;
        yield {
          places: [
            isRow
              ? { grid: layout.grid, firstRow: row, lastRow: row }
              : { grid: layout.grid, firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
          ],
          parameters: {},
          effect: { incidents: isRow && layout.kind === 'log' ? 1 : 0 },
        };
      }
    },
  };
}
