import type { LayoutKind } from '../../profile/profile';
import { buildCrosstabLayout, meanCrosstab, type MeantCrosstab } from '../crosstab/build-crosstab-layout';
import { calendarYearsAcross } from '../crosstab/calendar-years';
import { readCrosstab } from '../crosstab/read-crosstab';
import { type CrosstabTraits, traitsOf, weighCrosstab } from '../crosstab/weigh-crosstab';
import type { Recognised, RegionTask } from '../region-task';
import { type LayoutRecogniser, LEAST_CONFIDENCE } from './layout-recogniser';

type CrosstabKind = Extract<LayoutKind, 'matrix' | 'block' | 'summary'>;

/** Makes the recogniser of a kind of cross-table; `suits` tells the kinds apart, and no table suits two. */
export function crosstabRecogniser(
  kind: CrosstabKind,
  suits: (traits: CrosstabTraits, meant: MeantCrosstab) => boolean,
): LayoutRecogniser {
  return {
    kind,
    recognise: (task) => {
      const years = calendarYearsAcross(task);
      if (years.length < 2) return recognise(task, kind, suits);
      const parts = years.map((year) => recognise(inCalendarYear(task, year), kind, suits));
      return joined(parts.filter((part) => part !== undefined));
    },
  };
}

/** A task for the columns of one calendar year, which is then the year of the table. */
function inCalendarYear(task: RegionTask, year: number): RegionTask {
  const context = { ...task.context, year: { year, from: 'title' as const, isCalendarYear: true } };
  return { ...task, context, calendarYear: year };
}

function joined(parts: readonly Recognised[]): Recognised | undefined {
  const [first] = parts;
  if (!first) return undefined;
  return {
    layouts: parts.flatMap(({ layouts }) => layouts),
    confidence: first.confidence,
    parents: new Map(parts.flatMap(({ parents }) => [...parents])),
  };
}

function recognise(
  task: RegionTask,
  kind: CrosstabKind,
  suits: (traits: CrosstabTraits, meant: MeantCrosstab) => boolean,
): ReturnType<LayoutRecogniser['recognise']> {
  const crosstab = readCrosstab(task);
  const meant = crosstab && meanCrosstab(task, crosstab);
  if (!meant) return undefined;
  const isDecided = task.table?.layout === kind;
  const traits = traitsOf(meant);
  if (!isDecided && !suits(traits, meant)) return undefined;
  const weight = isDecided ? { confidence: 1, reasons: [{ code: 'profile' }] } : weighCrosstab(task, meant);
  if (weight.confidence < LEAST_CONFIDENCE) return undefined;
  return buildCrosstabLayout(task, meant, { kind, isPivot: traits.isOfAnotherTable, ...weight });
}
