import type { ReportDocument } from '../document';
import type { Reading } from '../read-cell';
import { readDocument } from './read-document';
import { readPlainText } from './read-plain-text';
import type { Given, Remark } from './remark';
import type { ReportText } from './report-text';
import { REPORT_RULES } from './rules/rules';

const NOTHING_GIVEN: Given = { published: [] };

/** The remarks on a report, rule by rule; a report without slips has none. */
export function checkReport(report: ReportText, given = NOTHING_GIVEN): Remark[] {
  return REPORT_RULES.flatMap(({ id, find }) => find(report, given).map((slip) => ({ rule: id, ...slip })));
}

/** The remarks on the covering report of a document. */
export function checkDocument(document: ReportDocument, reading: Reading, given = NOTHING_GIVEN): Remark[] {
  return checkReport(readDocument(document, reading), given);
}

/** The remarks on a report written elsewhere. */
export function checkPlainText(text: string, given = NOTHING_GIVEN): Remark[] {
  return checkReport(readPlainText(text), given);
}
