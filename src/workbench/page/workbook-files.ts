import { saveFile, XLSX_TYPE } from '../../dashboard/save-file';
import type { Calculator } from '../host/book/calculator';
import { Workbook, type WorkbookOptions } from '../host/book/workbook';
import { loadXlsx } from '../host/file/load-xlsx';
import { saveXlsx } from '../host/file/save-xlsx';

const DAY = 86_400_000;

/** How this Excel is set up: British, with the real day of today. */
export function workbookOptions(name: string, calculator: Calculator): WorkbookOptions {
  const now = new Date();
  const midnight = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const today = (midnight - Date.UTC(1899, 11, 30)) / DAY;
  return { name, calculator, locale: 'en-GB', culture: { dayFirst: true, today } };
}

/** A workbook with one blank sheet. */
export function newWorkbook(calculator: Calculator): Workbook {
  const workbook = new Workbook(workbookOptions('Book1.xlsx', calculator));
  workbook.addSheet('Sheet1');
  return workbook;
}

/** @throws where the bytes are no .xlsx file */
export async function openWorkbook(
  bytes: Uint8Array,
  name: string,
  calculator: Calculator,
): Promise<Workbook> {
  const workbook = await loadXlsx(bytes, workbookOptions(name, calculator));
  workbook.settle();
  return workbook;
}

/** Hands the workbook to the browser as a download. */
export async function downloadWorkbook(workbook: Workbook): Promise<void> {
  const bytes = Uint8Array.from(await saveXlsx(workbook));
  saveFile(workbook.options.name, new Blob([bytes], { type: XLSX_TYPE }));
}
