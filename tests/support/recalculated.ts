import { readXlsx } from 'hucre/xlsx';

import { cellAddress } from '../../src/core/grid/address';
import type { WorkbookPlan } from '../../src/core/report/workbook/plan';

/** LibreOffice writes fifteen significant digits; a half in the sixteenth may go either way. */
const LAST_WRITTEN_DIGIT = 1e-14;

/** How many cells of a plan are formulas. */
export function countFormulas(plan: WorkbookPlan): number {
  const cells = plan.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
  return cells.filter((cell) => cell.content.type === 'formula').length;
}

/**
 * Every formula cell of a plan of which another program made something else than core evaluated, as a line to read;
 * `recalculated` is the workbook as that program wrote it.
 */
export async function findDifferences(plan: WorkbookPlan, recalculated: Uint8Array): Promise<string[]> {
  const { sheets } = await readXlsx(recalculated);
  const values = new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
  const found: string[] = [];
  for (const sheet of plan.sheets) {
    const rows = values.get(sheet.name);
    if (!rows) found.push(`${sheet.name} is missing`);
    sheet.rows.forEach((row, index) => {
      for (const { column, content } of row.cells) {
        if (content.type !== 'formula') continue;
        const value = rows?.[index]?.[column] ?? null;
        if (isSame(content.cached, value)) continue;
        const where = `${sheet.name}!${cellAddress(index, column)}`;
        found.push(
          `${where}: ${JSON.stringify(content.cached)} here, ${JSON.stringify(value)} there: ${content.formula}`,
        );
      }
    });
  }
  return found;
}

/** Texts are the same, numbers but for the last digit that is written. */
function isSame(here: number | string, there: unknown): boolean {
  if (typeof here === 'string') return (there ?? '') === here;
  return typeof there === 'number' && Math.abs(there - here) <= LAST_WRITTEN_DIGIT * Math.abs(here);
}
