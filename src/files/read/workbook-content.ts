import type { SourceWorkbook } from '../../core/grid/workbook';

/** What a reader of one format gives: the workbook without what is known of its file. */
export type WorkbookContent = Pick<SourceWorkbook, 'dateSystem' | 'grids' | 'externalLinks'>;
