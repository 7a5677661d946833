import type { WorkbookPlan } from '../../core/report/workbook/plan';
import { ExcelRefusal } from '../excel-refusal';
import type { ReportInWorkbook } from './report-in-workbook';

/** What somebody protected stands in the way. Nothing was changed. */
export class ProtectedError extends ExcelRefusal {
  override readonly name = 'ProtectedError';
}

/** Refuses to write a plan over what is protected. Throws a `ProtectedError`, before anything is changed. */
export function refuseToWriteProtected(plan: WorkbookPlan, { owned, isProtected }: ReportInWorkbook): void {
  const wanted = new Map(plan.sheets.map(({ partId, name }) => [partId, name]));
  const isAsPlanned =
    owned.length === plan.sheets.length && owned.every(({ partId, name }) => wanted.get(partId) === name);
  if (isProtected && !isAsPlanned) refuseWorkbook();
  const names = owned
    .filter((sheet) => sheet.isProtected && wanted.has(sheet.partId))
    .map(({ name }) => name);
  if (names.length > 0) throw new ProtectedError((words) => words.protectedSheets(names));
}

/** Refuses to take sheets out of a protected workbook. Throws a `ProtectedError`. */
export function refuseToRemoveProtected({ owned, isProtected }: ReportInWorkbook): void {
  if (isProtected && owned.length > 0) refuseWorkbook();
}

function refuseWorkbook(): never {
  throw new ProtectedError((words) => words.protectedWorkbook);
}
