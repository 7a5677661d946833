import type { RemarkCode } from '../records/records';
import type { Severity } from './finding';
import type { Rule } from './rule';

/** A rule that reports what was noticed while reading a cell: one occurrence a remark. */
export function remarkRule(id: string, severity: Severity, code: RemarkCode): Rule {
  return {
    id,
    severity,
    *check({ records }) {
      const { columns, recognition, remarks } = records;
      for (const remark of remarks) {
        if (remark.code !== code) continue;
        const { grid } = recognition.layouts[columns.layout[remark.record]!]!;
        const row = columns.row[remark.record]!;
        yield {
          places: [
            { grid, firstRow: row, lastRow: row, firstColumn: remark.column, lastColumn: remark.column },
          ],
          parameters: { text: remark.text },
          effect: { incidents: columns.measures.get('incidents')?.[remark.record] === 1 ? 1 : 0 },
        };
      }
    },
  };
}
