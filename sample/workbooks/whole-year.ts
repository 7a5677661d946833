import { SheetDraft } from '../sheets/sheet-draft';
import type { WorkbookDraft } from '../sheets/workbook-draft';
import type { Facts } from '../facts/facts';
import { makeAppendix1 } from './appendix-1';
import { makeCameraAndFaultLog } from './camera-and-fault-log';
import { makeEvidenceRegister } from './evidence-register';
import { makeIncidentExport } from './incident-export';
import { makeMemberReturns } from './member-returns';
import { makeStonebridgeLog } from './stonebridge-log';

/** What a control room that keeps everything in one workbook would have in it. */
const MAKERS = [
  makeStonebridgeLog,
  makeMemberReturns,
  makeIncidentExport,
  makeAppendix1,
  makeEvidenceRegister,
  makeCameraAndFaultLog,
];

/** Excel's limit; the name of a text file may be longer. */
const LONGEST_NAME = 31;

/** The name of the workbook that holds them all. */
export const WHOLE_YEAR_FILE = 'Sample partnership.xlsx';

/** The sample's year in one workbook, to be opened in Excel or in the workbench; of sheets called alike the first is kept. */
export function makeWholeYear(facts: Facts): WorkbookDraft {
  const sheets = new Map<string, SheetDraft>();
  for (const { draft } of MAKERS.map((make) => make(facts))) {
    for (const sheet of draft.sheets) {
      const name = sheet.name.slice(0, LONGEST_NAME).trim();
      if (!sheets.has(name)) sheets.set(name, calledBy(name, sheet));
    }
  }
  return { file: WHOLE_YEAR_FILE, format: 'xlsx', sheets: [...sheets.values()] };
}

function calledBy(name: string, sheet: SheetDraft): SheetDraft {
  if (sheet.name === name) return sheet;
  const called = new SheetDraft(name, sheet.visibility);
  called.rows.push(...sheet.rows);
  called.merges.push(...sheet.merges);
  called.widths.push(...sheet.widths);
  for (const row of sheet.boldRows) called.boldRows.add(row);
  called.isProtected = sheet.isProtected;
  return called;
}
