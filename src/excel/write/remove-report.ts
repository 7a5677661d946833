import type { ExcelContext } from '../excel-context';
import { refuseToRemoveProtected } from './refuse-protected';
import { findReport } from './report-in-workbook';

/**
 * Takes the report, whole or unfinished, out of the workbook: its own sheets and names and nothing else. Gives the
 * names of the sheets removed. Throws an `ExcelFault`, or a `ProtectedError` before anything is changed.
 */
export async function removeReport(context: ExcelContext): Promise<readonly string[]> {
  const { workbook } = context;
  const found = await findReport(context);
  refuseToRemoveProtected(found);
  const { owned, state, names, parts, isAlone } = found;
  const present = new Set(names);
  for (const name of state.names) if (present.has(name)) workbook.names.getItem(name).delete();
  // Excel keeps one sheet that can be seen.
  if (isAlone && owned.length > 0) workbook.worksheets.add();
  for (const { id } of owned) deleteSheet(workbook.worksheets.getItem(id));
  // Last, so that a removal that stops half-way is known and can be gone on with.
  for (const part of parts) part.delete();
  await context.sync();
  return owned.map(({ name }) => name);
}

/** Deletes a sheet, also one that somebody hid so that only a program can show it. */
export function deleteSheet(worksheet: Excel.Worksheet): void {
  worksheet.visibility = 'Visible';
  worksheet.delete();
}
