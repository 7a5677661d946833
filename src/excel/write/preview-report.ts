import type { WorkbookPlan } from '../../core/report/workbook/plan';
import type { ExcelContext } from '../excel-context';
import { findNameClashes, type NameClash } from './name-clashes';
import { findReport } from './report-in-workbook';

/** What writing a report would do to the workbook, by names of sheets. */
export interface ReportPreview {
  readonly added: readonly string[];
  readonly rewritten: readonly string[];
  readonly deleted: readonly string[];
  /** The user's own names that the report needs: nothing can be written before somebody renames them. */
  readonly clashes: readonly NameClash[];
  /** Whether an earlier writing stopped half-way; writing again makes it whole. */
  readonly isUnfinished: boolean;
}

/** Says what writing a report would touch, and touches nothing. Throws an `ExcelFault`. */
export async function previewReport(context: ExcelContext, plan: WorkbookPlan): Promise<ReportPreview> {
  const found = await findReport(context);
  const wanted = new Set(plan.sheets.map(({ partId }) => partId));
  const owned = new Map(found.owned.map(({ partId, name }) => [partId, name]));
  return {
    added: plan.sheets.filter(({ partId }) => !owned.has(partId)).map(({ name }) => name),
    rewritten: plan.sheets.flatMap(({ partId }) => owned.get(partId) ?? []),
    deleted: found.owned.filter(({ partId }) => !wanted.has(partId)).map(({ name }) => name),
    clashes: findNameClashes(plan, found),
    isUnfinished: found.state.phase === 'being written',
  };
}
