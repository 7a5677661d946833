import { SheetDraft } from '../sheets/sheet-draft';
import { sheetNameOfTextFile } from '../sheets/text-file';
import type { SampleWorkbook } from './sample-workbook';

const FILE = 'Contacts by role.csv';

/** A list that lies in the same folder and holds no figures: who does what, by role. UTF-16, separated by tabs. */
export function makeContacts(): SampleWorkbook {
  const sheet = new SheetDraft(sheetNameOfTextFile(FILE));
  sheet.append(['Role', 'Body', 'What for']);
  sheet.append(['CCTV manager', 'Stonebridge', 'Annual report, day-to-day running']);
  sheet.append(['Client officer', 'East Arden', 'Monthly return']);
  sheet.append(['Client officer', 'North Arden', 'Incident system']);
  sheet.append(['Client officer', 'Ardenmere', 'Monthly return']);
  sheet.append(['Estates officer', 'Mid Fenland', 'Schools and retail park – from October']);
  sheet.append(['Committee clerk', 'Joint Executive', 'Agenda, minutes']);
  sheet.append(['Independent inspector', 'Partnership', 'Unannounced visits']);
  return {
    draft: {
      file: FILE,
      format: 'csv',
      sheets: [sheet],
      text: { encoding: 'utf-16le with mark', delimiter: '\t' },
    },
    tables: [],
    traps: [
      { trap: 'no data', sheet: sheet.name, means: 'nothing to read' },
      { trap: 'other encoding', sheet: sheet.name, means: 'UTF-16, separated by tabs' },
    ],
  };
}
