import { encodeBinary } from './encode-binary';
import { encodeCsv } from './encode-csv';
import { encodeOds } from './encode-ods';
import { encodeXlsx } from './encode-xlsx';
import type { WorkbookDraft } from './workbook-draft';

/** Writes a workbook in the format it is kept in. The same draft gives the same bytes. */
export async function encodeWorkbook(draft: WorkbookDraft): Promise<Uint8Array> {
  switch (draft.format) {
    case 'xlsx':
      return encodeXlsx(draft);
    case 'ods':
      return encodeOds(draft);
    case 'xls':
    case 'xlsb':
      return encodeBinary(draft, draft.format);
    case 'csv':
      return encodeCsv(draft);
  }
}
