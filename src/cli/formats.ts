import type { Cube } from '../core/figures/cube';
import type { ReportDocument } from '../core/report/document';
import { layOutReport } from '../core/report/workbook/lay-out-report';
import { writeXlsx } from '../files/write/write-xlsx';

/** One form the report can be written in. */
export interface ReportFormat {
  /** What `--formats` names, and the file's extension. */
  readonly name: string;
  readonly write: (document: ReportDocument, cube: Cube) => Promise<Uint8Array>;
}

/** Adding a format is adding a line. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  { name: 'xlsx', write: (document, cube) => writeXlsx(layOutReport(document, cube)) },
];
