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
const FIXABLE = RULES.filter(({ fix }) => fix !== undefined).map(({ id }) => id);

const bytesOf = new Map<string, Uint8Array>();
const workbooks: SourceWorkbook[] = [];

beforeAll(async () => {
  for (const { name, bytes } of await makeSample()) {
    if (name.endsWith('.json')) continue;
    bytesOf.set(name, bytes);
    workbooks.push(await readWorkbook(bytes, name));
  }
});

/** The profile with which the sample is counted, and one that leaves its spellings to be found. */
const { aliases: _, ...others } = SAMPLE_PROFILE;
const areas = SAMPLE_PROFILE.partnership?.areas?.map(({ aliases: _spellings, ...area }) => area) ?? [];
const PROFILES: Readonly<Record<string, Profile>> = {
  'with its profile': SAMPLE_PROFILE,
  'without the spellings of its profile': {
    ...others,
    partnership: { ...SAMPLE_PROFILE.partnership, areas },
  },
};

describe.each(Object.entries(PROFILES))('the sample %s', (_name, profile) => {
  let before: YearAnalysis;
  beforeAll(() => {
    before = analyseYear(workbooks, profile);
  });

  test('every rule with a fix that finds something', async () => {
    const fired = FIXABLE.filter((id) => findingsOf(before, id) > 0);
    expect(fired).toEqual(expect.arrayContaining(['date-as-text', 'day-and-month-swapped', 'padded-text']));
    for (const rule of fired) {
      const { edits, leftOut } = planFixes([rule], { ...before, profile });
      const made = await correctAll(edits);
      const preview = previewEdits({ workbooks, profile }, before, made.edits);
      const after = analyseYear(made.copies, preview.applied.profile);
      const left = leftOut.length + made.leftOut;
      expect({ rule, found: findingsOf(after, rule) }).toEqual({ rule, found: left });
      expect(made.edits.length).toBeGreaterThan(0);
      const figures = compareSummaries(summariseYear(before), summariseYear(after));
      expect({ rule, figures }).toEqual({ rule, figures: preview.figures });
      expect(after.rowCounts).toEqual(preview.analysis.rowCounts);
      expect(after.rowCounts.read).toBe(after.rowCounts.counted + after.rowCounts.excluded.length);
    }
  });
});

async function correctAll(edits: readonly Edit[]) {
  const refused = new Set<Edit>();
  const copies: SourceWorkbook[] = [];
  for (const workbook of workbooks) {
    const own = edits.filter((edit): edit is CellEdit => edit.kind === 'cell' && edit.file === workbook.file);
    const { bytes, leftOut } = await correctWorkbook(bytesOf.get(workbook.file)!, workbook, own);
    for (const edit of leftOut.keys()) refused.add(edit);
    copies.push(await readWorkbook(bytes, workbook.file));
  }
  return { copies, edits: edits.filter((edit) => !refused.has(edit)), leftOut: refused.size };
}

function findingsOf({ findings }: YearAnalysis, rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length;
}
