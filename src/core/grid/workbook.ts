import type { DateSystem } from '../calendar/civil-date';
import type { Grid } from './grid';

export type WorkbookFormat = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'csv' | 'excel';

/** One workbook as read: every sheet in its order, hidden ones too. */
export interface SourceWorkbook {
  /** The file's name, without folders. */
  readonly file: string;
  readonly format: WorkbookFormat;
  /** SHA-256 of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly byteCount: number;
  readonly dateSystem: DateSystem;
  readonly grids: readonly Grid[];
  /** Other files this workbook's formulas point to, as written in it. */
  readonly externalLinks: readonly string[];
  /** Given as last year's workbook: its figures give way to those of this year's workbooks. */
  readonly isPrevious?: boolean;
}
