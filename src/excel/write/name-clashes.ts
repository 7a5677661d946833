import { ExcelRefusal } from '../excel-refusal';
import type { WorkbookPlan } from '../../core/report/workbook/plan';
import type { ReportInWorkbook } from './report-in-workbook';

/** Something of the user's that has a name the report needs. */
export interface NameClash {
  readonly kind: 'sheet' | 'table' | 'name';
  readonly name: string;
}

/** The names a plan needs that are the user's own already. Excel takes no account of case. */
export function findNameClashes(plan: WorkbookPlan, found: ReportInWorkbook): NameClash[] {
  const ownedIds = new Set(found.owned.map(({ id }) => id));
  const sheets = lowered(found.otherSheets.map(({ name }) => name));
  const tables = lowered(
    found.tables.filter(({ sheetId }) => !ownedIds.has(sheetId)).map(({ name }) => name),
  );
  const ownNames = lowered(found.state.names);
  const names = [...lowered(found.names)].filter((name) => !ownNames.has(name));
  // Tables and names share one space of names.
  const tablesAndNames = new Set([...tables, ...names]);
  const clashes = (kind: NameClash['kind'], wanted: readonly string[], taken: ReadonlySet<string>) =>
    wanted.filter((name) => taken.has(name.toLowerCase())).map((name) => ({ kind, name }));
  return [
    ...clashes(
      'sheet',
      plan.sheets.map(({ name }) => name),
      sheets,
    ),
    ...clashes(
      'table',
      plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)),
      tablesAndNames,
    ),
    ...clashes(
      'name',
      plan.names.map(({ name }) => name),
      tablesAndNames,
    ),
  ];
}

function lowered(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

/** The report cannot be written before somebody decides what is to be renamed. Nothing was changed. */
export class NameClashError extends ExcelRefusal {
  override readonly name = 'NameClashError';

  constructor(readonly clashes: readonly NameClash[]) {
    super((words) => words.nameClash(clashes.map(({ name }) => name)));
  }
}
