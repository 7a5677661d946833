import type { ExcelContext } from '../excel-context';
import { findReport } from './report-in-workbook';

/**
 * Takes the report, whole or unfinished, out of the workbook: its own sheets and names and nothing else. Gives the
 * names of the sheets removed. Throws an `ExcelFault`.
 */
export async function removeReport(context: ExcelContext): Promise<readonly string[]> {
  const { workbook } = context;
  const { owned, state, names, parts } = await findReport(context);
  const present = new Set(names);
  for (const name of state.names) if (present.has(name)) workbook.names.getItem(name).delete();
  for (const { id } of owned) workbook.worksheets.getItem(id).delete();
  // Last, so that a removal that stops half-way is known and can be gone on with.
  for (const part of parts) part.delete();
  await context.sync();
  return owned.map(({ name }) => name);
}
