import { beforeAll, describe, expect, test } from 'vitest';

import { makeSample } from '../../sample/sample';
import { SAMPLE_PROFILE } from '../../sample/profile';
import { analyseYear, type YearAnalysis } from '../../src/core/analyse-year';
import type { CellEdit, Edit } from '../../src/core/check/fixes/edit';
import { planFixes } from '../../src/core/check/fixes/plan-fixes';
import { RULES } from '../../src/core/check/rules/rules';
import { compareSummaries } from '../../src/core/figures/compare-summaries';
import { summariseYear } from '../../src/core/figures/summarise';
import type { SourceWorkbook } from '../../src/core/grid/workbook';
import { previewEdits } from '../../src/core/preview-fixes';
import type { Profile } from '../../src/core/profile/profile';
import { correctWorkbook } from '../../src/files/correct/correct-workbook';
import { readWorkbook } from '../../src/files/read/read-workbook';

/**
 * The sample partnership's workbooks, corrected rule by rule: what was corrected is not found again in the copies, and
 * the figures change as the preview says.
 */
const bytesOf = new Map<string, Uint8Array>();
const workbooks: SourceWorkbook[] = [];
let ofSample: YearAnalysis;

beforeAll(async () => {
  for (const { name, bytes } of await makeSample()) {
    if (name.endsWith('.json')) continue;
    bytesOf.set(name, bytes);
    workbooks.push(await readWorkbook(bytes, name));
  }
  ofSample = analyseYear(workbooks, SAMPLE_PROFILE);
});

/** Spellings are all decided in the sample's profile; without them there is something to map. */
const WITHOUT_SPELLINGS: Profile = {
  version: 1,
  year: '2017/18',
  partnership: {
    areas: (SAMPLE_PROFILE.partnership?.areas ?? []).map(({ name, kind = 'member' }) => ({ name, kind })),
  },
};

describe.each([
  { rule: 'padded-text', profile: SAMPLE_PROFILE },
  { rule: 'invisible-characters', profile: SAMPLE_PROFILE },
  { rule: 'date-as-text', profile: SAMPLE_PROFILE },
  { rule: 'number-as-text', profile: SAMPLE_PROFILE },
  { rule: 'day-and-month-swapped', profile: SAMPLE_PROFILE },
  { rule: 'duplicate-reference', profile: SAMPLE_PROFILE },
  { rule: 'near-spelling', profile: WITHOUT_SPELLINGS },
])('$rule', ({ rule, profile }) => {
  test('is put right, and changes the figures as the preview says', { timeout: 120_000 }, async () => {
    const before = profile === SAMPLE_PROFILE ? ofSample : analyseYear(workbooks, profile);
    const { edits, leftOut } = planFixes([rule], { ...before, profile });
    const made = await correctAll(edits);
    const preview = previewEdits({ workbooks, profile }, before, made.edits);
    const after = analyseYear(made.copies, preview.applied.profile);
    expect(made.edits.length).toBeGreaterThan(0);
    expect(findingsOf(after, rule)).toBe(leftOut.length + made.leftOut);
    expect(compareSummaries(summariseYear(before), summariseYear(after))).toEqual(preview.figures);
    expect(after.rowCounts).toEqual(preview.analysis.rowCounts);
  });
});

test('no other rule with a fix finds anything in the sample', () => {
  const fired = RULES.filter(({ id, fix }) => fix !== undefined && findingsOf(ofSample, id) > 0);
  expect(fired.map(({ id }) => id).sort()).toEqual([
    'date-as-text',
    'day-and-month-swapped',
    'duplicate-reference',
    'invisible-characters',
    'number-as-text',
    'padded-text',
  ]);
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
  return findings.filter((finding) => finding.rule === rule).length;
}
