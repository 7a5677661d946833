import { financialYearOf, monthsOfFinancialYear } from '../../calendar/financial-year';
import { tableText } from '../../language/en-GB/report-tables';
import type { Measure } from '../../recognise/layout';
import { describeMissingMonths, nameMeasures } from '../missing-figures';
import { monthName } from '../month-names';
import type { ReportContext } from '../report-context';
import type { SeriesBreak } from '../series-breaks';
import { endSentence } from '../prose/end-sentence';

/** More lines than these above a table would hide it: the Notes list them all. */
const MOST_GAP_NOTES = 6;

/** What a table has to say about missing months, areas that joined and breaks; `area` where it is of one area. */
export function coverageNotes(context: ReportContext, measures: readonly Measure[], area?: string): string[] {
  return [...joinedNotes(context, area), ...gapNotes(context, measures, area), ...breakNotes(context, area)];
}

function joinedNotes(context: ReportContext, area: string | undefined): string[] {
  const [first] = monthsOfFinancialYear(context.year - 1);
  return context.areas
    .filter(({ name, joinedOn }) => joinedOn !== undefined && joinedOn > first! && (area ?? name) === name)
    .filter(({ joinedOn }) => financialYearOf(joinedOn!) <= context.year)
    .map(({ name, joinedOn }) => tableText.notes.joined(name, monthName(joinedOn!)));
}

function gapNotes(context: ReportContext, measures: readonly Measure[], area: string | undefined): string[] {
  const concerned = context.missing.flatMap((missing) => {
    const shown = missing.measures.filter((measure) => measures.includes(measure));
    const concerns = area === undefined || missing.area === undefined || missing.area === area;
    return shown.length > 0 && concerns ? [{ ...missing, measures: shown }] : [];
  });
  if (concerned.length === 0) return [];
  if (concerned.length > MOST_GAP_NOTES) return [tableText.notes.manyGaps, tableText.notes.partOfYear];
  const notes = concerned.map((missing) => {
    const names = nameMeasures(missing.measures);
    const months = describeMissingMonths(missing);
    return missing.area === undefined
      ? tableText.notes.gapEverywhere(names, months)
      : tableText.notes.gap(names, missing.area, months);
  });
  return [...notes, tableText.notes.partOfYear];
}

function breakNotes(context: ReportContext, area: string | undefined): string[] {
  return context.breaks
    .filter((item) => area === undefined || item.area === undefined || item.area === area)
    .map(breakNote);
}

function breakNote({ from, area, category, reason }: SeriesBreak): string {
  const month = monthName(from);
  const sentence = endSentence(reason);
  const subject = [category, area].filter((name) => name !== undefined);
  return subject.length === 0
    ? tableText.notes.break(month, sentence)
    : tableText.notes.breakFor(subject.join(', '), month, sentence);
}
