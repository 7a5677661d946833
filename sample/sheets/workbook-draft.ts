import type { DateSystem } from '../../src/core/calendar/civil-date';
import type { WorkbookFormat } from '../../src/core/grid/workbook';
import type { SheetDraft } from './sheet-draft';

/** Another workbook a formula points to as `[1]`, with the one value remembered of it. */
export interface ExternalWorkbook {
  readonly target: string;
  readonly sheet: string;
  readonly row: number;
  readonly address: string;
  readonly value: number;
}

/** How a text file is written. */
export interface TextForm {
  readonly encoding: 'utf-8 with mark' | 'utf-16le with mark' | 'windows-1252';
  readonly delimiter: ',' | ';' | '\t';
}

/** A workbook ready to be written in its format. */
export interface WorkbookDraft {
  readonly file: string;
  readonly format: Exclude<WorkbookFormat, 'excel'>;
  readonly sheets: readonly SheetDraft[];
  readonly dateSystem?: DateSystem;
  readonly external?: ExternalWorkbook;
  /** For .csv only. */
  readonly text?: TextForm;
}
