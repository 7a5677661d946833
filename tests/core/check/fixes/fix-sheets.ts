import { analyseYear, type YearAnalysis } from '../../../../src/core/analyse-year';
import type { Edit, LeftOut } from '../../../../src/core/check/fixes/edit';
import { type FixPlan, planFixes } from '../../../../src/core/check/fixes/plan-fixes';
import type { Rule } from '../../../../src/core/check/rule';
import { runRules } from '../../../../src/core/check/run-rules';
import { buildCube } from '../../../../src/core/figures/build-cube';
import type { Cell } from '../../../../src/core/grid/cell';
import type { SourceWorkbook } from '../../../../src/core/grid/workbook';
import { previewEdits } from '../../../../src/core/preview-fixes';
import { EMPTY_PROFILE, type Profile } from '../../../../src/core/profile/profile';
import type { Recognition } from '../../../../src/core/recognise/recognition';
import { encodeRecords } from '../../../../src/core/records/encode-records';
import { makeRecognition, type SheetSpec } from '../../records/make-recognition';

export interface FixOptions {
  readonly profile?: Omit<Profile, 'version'>;
  readonly change?: (recognition: Recognition) => Recognition;
}

/** What the fixes of rules would change on sheets. */
export function plan(
  rules: readonly Rule[],
  sheets: readonly SheetSpec[],
  { profile, change = (same) => same }: FixOptions = {},
): FixPlan {
  const given = { ...EMPTY_PROFILE, ...profile };
  const records = encodeRecords(change(makeRecognition(sheets, given)));
  const findings = runRules(rules, { records, cube: buildCube(records) });
  return planFixes(
    rules.map(({ id }) => id),
    { records, findings, profile: given },
  );
}

/** The same in short: `I2: "2" → 2`, and `I3: formula` for what is left out. */
export function planned(
  rules: readonly Rule[],
  sheets: readonly SheetSpec[],
  options?: FixOptions,
): string[] {
  const { edits, leftOut } = plan(rules, sheets, options);
  return [...edits.map(shortEdit), ...leftOut.map(shortLeftOut)];
}

export function shortEdit(edit: Edit): string {
  switch (edit.kind) {
    case 'cell':
      return `${edit.cell}: ${shortCell(edit.before)} → ${shortCell(edit.after)}`;
    case 'alias':
      return `${edit.field} ${edit.spelling} = ${edit.after ?? '–'}`;
    case 'month':
      return `${edit.sheet} row ${String(edit.headerRow ?? edit.firstRow)} = ${edit.after ?? '–'}`;
    case 'duplicate':
      return `${edit.sheet} ${edit.reference} (${String(edit.occurrence)}) = ${edit.after ?? '–'}`;
  }
}

export function shortLeftOut({ cell, reason }: LeftOut): string {
  return `${cell ?? '–'}: ${reason}`;
}

function shortCell(cell: Cell): string {
  switch (cell.kind) {
    case 'blank':
      return 'blank';
    case 'text':
      return JSON.stringify(cell.text);
    case 'date':
      return `day ${String(cell.serial)}`;
    case 'number':
      return String(cell.number);
    case 'boolean':
      return String(cell.boolean);
    case 'error':
      return cell.code;
  }
}

export interface FixedYear {
  readonly before: YearAnalysis;
  readonly after: YearAnalysis;
  readonly edits: readonly Edit[];
  readonly leftOut: readonly LeftOut[];
}

/** Recognises, checks, fixes what one rule finds, and checks again. */
export function fixYear(
  rule: string,
  workbooks: readonly SourceWorkbook[],
  profile: Profile = EMPTY_PROFILE,
): FixedYear {
  const before = analyseYear(workbooks, profile);
  const { edits, leftOut } = planFixes([rule], { ...before, profile });
  const { analysis } = previewEdits({ workbooks, profile }, before, edits);
  return { before, after: analysis, edits, leftOut };
}

export function findingsOf({ findings }: YearAnalysis, rule: string): number {
  return [...findings].filter((finding) => finding.rule === rule).length;
}

/** The sum of the cube's incidents in a month, `2017-04`, or altogether. */
export function incidents({ cube }: YearAnalysis, month?: number): number {
  return cube.rows
    .filter((row) => month === undefined || row.month === month)
    .reduce((sum, { values }) => sum + (values.get('incidents') ?? 0), 0);
}
