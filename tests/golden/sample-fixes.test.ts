import { beforeAll, expect, test } from 'vitest';

import { SAMPLE_PROFILE } from '../../sample/profile';
import { analyseYear, type YearAnalysis } from '../../src/core/analyse-year';
import type { CellEdit, Edit } from '../../src/core/check/fixes/edit';
import { planFixes } from '../../src/core/check/fixes/plan-fixes';
import { RULES } from '../../src/core/check/rules/rules';
import { haveSameCells } from '../../src/core/check/same-cells';
import { compareSummaries } from '../../src/core/figures/compare-summaries';
import { summariseYear } from '../../src/core/figures/summarise';
import type { SourceWorkbook } from '../../src/core/grid/workbook';
import { previewEdits } from '../../src/core/preview-fixes';
import { correctWorkbook } from '../../src/files/correct/correct-workbook';
import { readWorkbook } from '../../src/files/read/read-workbook';
import { analyseSample, readSample, sampleFiles } from '../support/read-sample';

/**
 * The sample partnership's workbooks, corrected rule by rule: what was corrected is not found again in the copies, and
 * the figures change as the preview says.
 */
const bytesOf = new Map<string, Uint8Array>();
let workbooks: readonly SourceWorkbook[];
let ofSample: YearAnalysis;

beforeAll(async () => {
  for (const { name, bytes } of await sampleFiles()) bytesOf.set(name, bytes);
  workbooks = await readSample();
  ofSample = await analyseSample();
});

const FIRED = [
  'date-as-text',
  'day-and-month-swapped',
  'duplicate-reference',
  'invisible-characters',
  'number-as-text',
  'padded-text',
];

test.each(FIRED)('%s is put right in the copies', { timeout: 120_000 }, async (rule) => {
  const { edits, leftOut } = planFixes([rule], { ...ofSample, profile: SAMPLE_PROFILE });
  const made = await correctAll(edits);
  const preview = previewEdits({ workbooks, profile: SAMPLE_PROFILE }, ofSample, made.edits);
  expect(made.edits.length).toBeGreaterThan(0);
  for (const [index, copy] of made.copies.entries()) {
    const previewed = preview.applied.workbooks[index]!.grids;
    expect(copy.grids.map((grid, sheet) => haveSameCells(grid, previewed[sheet]!))).not.toContain(false);
  }
  expect(findingsOf(preview.analysis, rule)).toBe(leftOut.length + made.leftOut);
});

test('all together change the figures as the preview says', { timeout: 120_000 }, async () => {
  const { edits } = planFixes(FIRED, { ...ofSample, profile: SAMPLE_PROFILE });
  const made = await correctAll(edits);
  const preview = previewEdits({ workbooks, profile: SAMPLE_PROFILE }, ofSample, made.edits);
  const after = analyseYear(made.copies, preview.applied.profile);
  expect(compareSummaries(summariseYear(ofSample), summariseYear(after))).toEqual(preview.figures);
  expect(after.rowCounts).toEqual(preview.analysis.rowCounts);
  expect([...after.findings]).toEqual([...preview.analysis.findings]);
});

test('no other rule with a fix finds anything in the sample', () => {
  const fired = RULES.filter(({ id, fix }) => fix !== undefined && findingsOf(ofSample, id) > 0);
  expect(fired.map(({ id }) => id).sort()).toEqual(FIRED);
});

async function correctAll(edits: readonly Edit[]) {
  const refused = new Set<Edit>();
  const copies: SourceWorkbook[] = [];
  for (const workbook of workbooks) {
    const own = edits.filter((edit): edit is CellEdit => edit.kind === 'cell' && edit.file === workbook.file);
    if (own.length === 0) {
      copies.push(workbook);
      continue;
    }
    const { bytes, leftOut } = await correctWorkbook(bytesOf.get(workbook.file)!, workbook, own);
    for (const edit of leftOut.keys()) refused.add(edit);
    copies.push(await readWorkbook(bytes, workbook.file));
  }
  return { copies, edits: edits.filter((edit) => !refused.has(edit)), leftOut: refused.size };
}

function findingsOf({ findings }: YearAnalysis, rule: string): number {
  return [...findings].filter((finding) => finding.rule === rule).length;
}
