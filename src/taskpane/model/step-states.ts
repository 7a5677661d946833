import { STEPS, type Step, type Work } from './work';

/** How a step stands, in a code and a number for the catalogue. */
export type StepState =
  | { readonly code: 'not begun' | 'working' | 'ready' | 'problem' | 'written' }
  | { readonly code: 'sheets' | 'errors' | 'warnings' | 'to write'; readonly count: number };

/** How each step of the path stands. Every step can be gone to at any time; only what it shows differs. */
export function stepStates(work: Work): Readonly<Record<Step, StepState>> {
  const states = STEPS.map((step): [Step, StepState] => [step, stateOf(step, work)]);
  return Object.fromEntries(states) as Record<Step, StepState>;
}

function stateOf(step: Step, work: Work): StepState {
  const { overview, reading, busy, report } = work;
  if (step === 'sources' && (reading || (busy === 'working out' && !overview))) return { code: 'working' };
  if (!overview || overview.obstacle?.code === 'no sources') return { code: 'not begun' };
  if (step === 'sources') {
    if (overview.obstacle) return { code: 'problem' };
    const sheets = overview.files.flatMap((file) => file.sheets).filter(({ tables }) => tables.length > 0);
    return { code: 'sheets', count: sheets.length };
  }
  if (overview.obstacle) return { code: 'not begun' };
  if (step === 'check') {
    const { error, warning } = overview.findings;
    if (error > 0) return { code: 'errors', count: error };
    return warning > 0 ? { code: 'warnings', count: warning } : { code: 'ready' };
  }
  if (step === 'report') {
    if (busy === 'writing') return { code: 'working' };
    if (report.written) return { code: report.isUnfinished === true ? 'problem' : 'written' };
    const asked = report.outline?.sections.reduce((sum, section) => sum + section.asked, 0) ?? 0;
    return asked > 0 ? { code: 'to write', count: asked } : { code: 'ready' };
  }
  return { code: 'ready' };
}
