import { analyseYear, type YearAnalysis } from './analyse-year';
import { type AppliedEdits, applyEdits, type Sources } from './check/fixes/apply-edits';
import type { Edit } from './check/fixes/edit';
import { compareSummaries, type FigureChange } from './figures/compare-summaries';
import { summariseYear } from './figures/summarise';

/** What edits make of a year, before anything is written. */
export interface FixPreview {
  readonly applied: AppliedEdits;
  /** The year as it will be read from the corrected workbooks. */
  readonly analysis: YearAnalysis;
  readonly figures: readonly FigureChange[];
}

/** Makes edits in the workbooks as they were read, works the year out again, and says which figures change. */
export function previewEdits(sources: Sources, before: YearAnalysis, edits: readonly Edit[]): FixPreview {
  const applied = applyEdits(sources, edits);
  const analysis = analyseYear(applied.workbooks, applied.profile);
  return { applied, analysis, figures: compareSummaries(summariseYear(before), summariseYear(analysis)) };
}
